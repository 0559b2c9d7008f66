import { expect, test } from 'vitest';
import { bottomOf, leftOf, looksLike, readInk, rightOf } from './read-ink.js';

const svg = (...paths: string[]) => `<svg>${paths.map((d) => `<path fill="#000" d="${d}"/>`).join('')}</svg>`;

test('each contour has its box, whether points are absolute, relative or repeated', () => {
  const box = { leftPx: 10, topPx: 20, rightPx: 30, bottomPx: 60 };
  for (const path of [
    'M10 20L30 20L30 60Z',
    'M10 20h20v40z',
    'm10 20l20 0l0 40z',
    'M10 20 30 20 30 60Z',
    'M10,20H30V60Z',
    'M10 20l20 0 0 40z',
  ])
    expect(readInk(svg(path)), `the path ${path}`).toEqual([box]);
});

test('a contour that begins after another is relative to where that one began', () => {
  expect(readInk(svg('M10 20h5v5zm100-10.5h5v.5z'))).toEqual([
    { leftPx: 10, topPx: 20, rightPx: 15, bottomPx: 25 },
    { leftPx: 110, topPx: 9.5, rightPx: 115, bottomPx: 10 },
  ]);
});

test('curves reach to their control points', () => {
  expect(readInk(svg('M0 0Q10 -5 20 0Z', 'M0 0c0 5 10 10 20 0z')).map(({ topPx, bottomPx }) => [topPx, bottomPx])).toEqual([
    [-5, 0],
    [0, 10],
  ]);
});

test('what only masks or clips is no ink, and a point alone neither', () => {
  expect(
    readInk('<svg><mask id="a"><path d="M0 0h9v9z"/></mask><clipPath id="b"><path d="M0 0h9v9z"/></clipPath><path d="M5 5Z"/></svg>'),
  ).toEqual([]);
});

test('drawings look alike wherever they stand from left to right, and not when a contour moved, grew or is gone', () => {
  const ink = (...paths: string[]) => readInk(svg(...paths));
  const word = ink('M0 0h10v10z', 'M20 0h10v10z');
  expect(looksLike(word, ink('M520 0h10v10z', 'M500 0h10v10z'))).toBe(true);
  expect(looksLike(word, ink('M0 0h10v10z', 'M25 0h10v10z'))).toBe(false);
  expect(looksLike(word, ink('M0 0h10v10z', 'M20 5h10v10z'))).toBe(false);
  expect(looksLike(word, ink('M0 0h10v14z', 'M20 0h10v10z'))).toBe(false);
  expect(looksLike(word, ink('M0 0h10v10z'))).toBe(false);
  expect(looksLike([], [])).toBe(false);
  expect([leftOf(word), rightOf(word), bottomOf(word)]).toEqual([0, 30, 10]);
});
