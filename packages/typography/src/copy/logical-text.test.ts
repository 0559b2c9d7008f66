import { expect, test } from 'vitest';
import { logicalText } from './logical-text.js';
import { readParagraph } from './paragraph.js';

const request = { lang: 'de', widthPx: 100, fontSizePx: 10 };

test('soft hyphens that were put in are no part of it, typed ones are', () => {
  const paragraph = readParagraph({ ...request, text: 'Be\u00adratung da' }, [() => [{ at: 5, remove: 0, insert: '\u00ad' }]]);
  expect(paragraph.text).toBe('Be\u00adra\u00adtung da');
  expect(logicalText(paragraph, 0, paragraph.text.length)).toBe('Be\u00adratung da');
  expect(logicalText(paragraph, 0, 6)).toBe('Be\u00adra');
  expect(logicalText(paragraph, 6, 14)).toBe('tung da');
});

test('isolates and word joiners are no part of it', () => {
  const paragraph = readParagraph({ ...request, lang: 'ar', text: 'اتصل على 0800 1111' });
  expect(paragraph.text).toContain('\u2066');
  expect(logicalText(paragraph, 0, paragraph.text.length)).toBe('اتصل على 0800\u00a01111');
});

test('soft hyphens keep their place when a later step changes the text before them', () => {
  const paragraph = readParagraph({ ...request, text: 'ß Beratung' }, [
    () => [{ at: 6, remove: 0, insert: '\u00ad' }],
    () => [{ at: 0, remove: 1, insert: 'SS' }],
  ]);
  expect(paragraph.hyphens.map((at) => paragraph.text.slice(0, at))).toEqual(['SS Bera']);
});
