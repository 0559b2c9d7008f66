import type { Copy, Piece, TextRun } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { numbersOnSheet, printedNumbers } from './printed-numbers.js';

const run = (slot: string, text: string): TextRun => ({
  slot,
  text,
  lines: [text],
  digits: text.replace(/\D/g, ''),
  box: { xPx: 0, yPx: 0, widthPx: 1, heightPx: 1 },
  fontSizePx: 20,
  colour: '#000000',
  grounds: ['#FFFFFF'],
  contrast: 21,
  coveredShare: 0,
});
const piece = (...text: TextRun[]): Pick<Piece, 'text'> => ({ text });
const help = (...numbers: string[]) =>
  ({ help: numbers.map((text) => ({ headline: { kind: 'number', text } })) }) as unknown as Pick<Copy, 'help'>;

it('wants the first number always, and others only where the shape has room for their line', () => {
  const copy = help('103', '112', '116 000');
  expect(printedNumbers(copy, [], piece(run('headline', 'x')))).toEqual(['103']);
  expect(printedNumbers(copy, [], piece(run('number', '103'), run('contact-2-label', 'In danger')))).toEqual(['103', '112']);
});

it('wants a number that a sentence names, when the sentence is there', () => {
  const copy = help('103');
  expect(printedNumbers(copy, ['0800 14 112'], piece(run('tip-3', 'Call 0800 14 112')))).toEqual(['103', '0800 14 112']);
  expect(printedNumbers(copy, ['0800 14 112'], piece(run('tip-3', 'Tell someone')))).toEqual(['103']);
});

it('reads digits only from the slots that show numbers', () => {
  expect(
    numbersOnSheet(piece(run('number', '103'), run('contact-2-page', 'line112.example'), run('contact-2', '112'), run('body', '18'))),
  ).toEqual(['103', '112']);
});
