import { expect, test } from 'vitest';
import { createTexts } from './create-texts.js';
import { readSamples } from './read-samples.js';

test.each(readSamples().map((sample) => [sample.id, sample] as const))(
  'a thousand texts of %s are all different, and nearly of its length',
  (_, sample) => {
    const nextText = createTexts(sample, 1);
    const texts = Array.from({ length: 1000 }, nextText);
    expect(new Set(texts).size).toBe(1000);
    for (const text of texts) {
      expect(text.length).toBeLessThanOrEqual(sample.textLength);
      expect(text.length).toBeGreaterThan(sample.textLength - 12);
    }
  },
);

test('a text ends between graphemes', () => {
  const nextText = createTexts({ words: ['कि', 'षि'], textLength: 3 }, 1);
  expect([nextText(), nextText()].sort()).toEqual(['कि', 'षि']);
  expect(() => nextText()).toThrow('2 words make no more than 2 different texts');
});

test('the same seed gives the same texts', () => {
  const [sample] = readSamples();
  if (!sample) throw new Error('there is no sample');
  expect(createTexts(sample, 5)()).toBe(createTexts(sample, 5)());
  expect(createTexts(sample, 5)()).not.toBe(createTexts(sample, 6)());
});
