import { expect, test } from 'vitest';
import { randomTexts, textOf } from './random-text.js';

const texts = [
  { name: 'body', text: 'You are not alone, say https://example.org/help too.', fontSizePx: 28, fontWeight: 400, lineHeightPx: 42 },
];

function take(seed: number): string[] {
  const source = randomTexts(texts, seed);
  return Array.from({ length: 50 }, () => textOf(source.next().value.parts));
}

test('the same seed gives the same texts, another seed others', () => {
  expect(take(7)).toEqual(take(7));
  expect(take(7)).not.toEqual(take(8));
});

test('words of the texts and signs are mixed, and addresses stand alone', () => {
  const all = take(1).join('\n');
  expect(all).toContain('alone');
  expect(all).toMatch(/[«“(]/);
  expect(all).not.toMatch(/\S(?:https?:|www\.)/);
});
