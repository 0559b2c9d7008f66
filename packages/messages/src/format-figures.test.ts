import { expect, test } from 'vitest';
import { formatFigures } from './format-figures.js';

const FACT = {
  id: 'F01',
  theme: 'test',
  statement: 'test',
  quote: 'test',
  unit: 'euro',
  year: 2019,
  organisation: 'Fictional Institute',
  place: 'test',
  grade: 'A' as const,
  caveat: 'test',
};

test('a sum is written as its target writes it, in digits that every reader of the sheet can copy', () => {
  const figures = [{ name: 'after', value: 149_000, currency: 'EUR' }];
  const texts = ['en-GB', 'fr-BE', 'de-DE', 'ar-EG'].map((tag) => formatFigures([{ ...FACT, figures }], { tag })[0]?.text ?? '');
  expect(texts.map((text) => text.replace(/[^\d€.,]/gu, ''))).toEqual(['€149,000', '149000€', '149.000€', '149,000€']);
});

test('a plain count has no currency, and a fact without figures has none', () => {
  expect(formatFigures([{ ...FACT, figures: [{ name: 'cases', value: 4_600_000 }] }, FACT], { tag: 'en-GB' })).toEqual([
    { name: 'cases', value: 4_600_000, text: '4,600,000' },
  ]);
});
