import type { PieceRecord } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { sampleManifest, sampleNames } from '../../test/sample-manifest.js';
import { composeSheetData } from './sheet-data.js';

const manifest = sampleManifest(48);
const dataOf = (pieces: PieceRecord[]) => composeSheetData({ ...manifest, pieces }, sampleNames);

it('names each target', () => {
  expect(composeSheetData(manifest, sampleNames).targets).toEqual({
    'en-GB': { name: 'English (United Kingdom)' },
    'fr-BE': { name: 'French (Belgium)' },
    'ar-EG': { name: 'Arabic (Egypt)' },
    'hi-IN': { name: 'Hindi (India)' },
  });
});

it.each([
  ['ur-PK', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa-IR', 'rtl'],
  ['pa-PK', 'rtl'],
  ['az-Latn-AZ', 'ltr'],
  ['en-XA', 'ltr'],
])('knows that %s runs %s', (target, dir) => {
  const [piece] = manifest.pieces;
  expect(dataOf(piece ? [{ ...piece, target }] : []).pieces[0]).toMatchObject({ lang: target, dir });
});

it('lets a piece run as its words do, not as its target would', () => {
  const [piece] = manifest.pieces;
  const pieces = piece ? [{ ...piece, target: 'fa-IR', lang: 'en-IR' }] : [];
  expect(dataOf(pieces).pieces[0]).toMatchObject({ target: 'fa-IR', lang: 'en-IR', dir: 'ltr' });
});

it('shows the lightest picture and links every file', () => {
  const [first] = manifest.pieces;
  const [png, text] = first?.artifacts ?? [];
  const pieces =
    first && png && text
      ? [{ ...first, artifacts: [png, { ...png, file: png.file.replace('png', 'webp'), mediaType: 'image/webp', bytes: 900 }, text] }]
      : [];
  expect(dataOf(pieces).pieces[0]).toMatchObject({
    image: { src: 'en-GB/m03/coin-row.a4.webp', width: 1240, height: 1754 },
    files: [
      { label: 'png', size: '84 kB' },
      { label: 'webp', size: '900 B' },
      { label: 'alt text', size: '120 B', href: 'en-GB/m03/coin-row.a4.alt.txt' },
    ],
  });
});

it('gives a piece that failed the proportion of its format', () => {
  const failed = composeSheetData(manifest, sampleNames).pieces.find(({ status }) => status === 'failed');
  expect(failed).toMatchObject({ image: null, files: [], format: 'link-1200x630', ratio: 1.9048 });
});

it('sets a design in all its languages side by side, whatever order the plan has', () => {
  const byTarget = manifest.pieces.toSorted((a, b) => (a.target < b.target ? -1 : a.target > b.target ? 1 : 0));
  const ids = dataOf(byTarget).pieces.map(({ id }) => id);
  expect(ids.slice(0, 5)).toEqual(
    ['ar-EG', 'en-GB', 'fr-BE', 'hi-IN'].map((target) => `${target}/m03/coin-row.a4`).concat('ar-EG/m03/coin-row.square-1080'),
  );
});

it('names the page of a piece with several, and keeps the pages of one target together', () => {
  const [first] = manifest.pieces;
  const page = (target: string, number: number) =>
    first ? [{ ...first, id: `${target}/m03/coin-row.a4-p${number}`, target, page: number }] : [];
  const pieces = [...page('en-GB', 1), ...page('en-GB', 2), ...page('ar-EG', 1), ...page('ar-EG', 2)];
  expect(dataOf(pieces).pieces.map((piece) => `${piece.target} ${piece.page}`)).toEqual([
    'en-GB page 1',
    'en-GB page 2',
    'ar-EG page 1',
    'ar-EG page 2',
  ]);
  expect(dataOf(first ? [first] : []).pieces[0]?.page).toBe('');
});
