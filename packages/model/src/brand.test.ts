import { expect, test } from 'vitest';
import { parseBrand } from './brand.js';

const BRAND = { id: 'northlight', name: 'Northlight Trust', logos: [] };
const FONT = { name: 'Sample', file: 'fonts/sample.woff2', sha256: 'a'.repeat(64), licence: 'OFL-1.1' };

const colours = (given: object) => parseBrand({ ...BRAND, colours: given }, 'brand.json').colours;

test.each([
  ['as a string of older files', '#0d3a33'],
  ['as a colour object', { colorSpace: 'srgb', components: [0.051, 0.2275, 0.2] }],
  ['as a design token', { $type: 'color', $value: { colorSpace: 'srgb', components: [0.051, 0.2275, 0.2], hex: '#0D3A33' } }],
])('a colour is taken %s', (_, field) => {
  expect(colours({ field })).toEqual({ field: '#0D3A33' });
});

test('one token may stand for the other', () => {
  expect(colours({ field: '#0D3A33', object: { $value: '{field}' } })).toEqual({ field: '#0D3A33', object: '#0D3A33' });
});

test('a brand need not set anything', () => {
  expect(parseBrand(BRAND, 'brand.json')).toEqual({ ...BRAND, fictional: false, colours: {} });
});

test('corner and face are read', () => {
  expect(parseBrand({ ...BRAND, corner: 'soft', headlineFont: FONT }, 'brand.json')).toMatchObject({ corner: 'soft', headlineFont: FONT });
});

test.each([
  ['the light', { colours: { light: '#FF0000' } }, 'colours.light: the light is the way out'],
  [
    'the ink on the light',
    { colours: { field: '#0D3A33', onLight: '#FF0000' } },
    'colours.onLight: the ink on the light is that of the number',
  ],
  ['the ink', { colours: { ink: '#FF0000' } }, 'colours.ink: text takes the tone of the look'],
  ['the face of the number', { numberFont: FONT }, 'numberFont: numbers keep one heavy face'],
])('a brand that sets %s is refused, and told why', (_, given, words) => {
  expect(() => parseBrand({ ...BRAND, ...given }, 'brand.json')).toThrow(
    expect.objectContaining({
      code: 'BRAND_INVALID',
      message: expect.stringContaining(words),
      detail: expect.objectContaining({ fix: expect.stringContaining('Take it out.') }),
    }),
  );
});

test.each([
  ['a colour in words', { colours: { field: 'green' } }, 'colours.field: Expected a colour', '(received "green")'],
  ['a token of another type', { colours: { field: { $type: 'number', $value: 4 } } }, 'colours.field: Expected one token of type color'],
  ['a group for a colour', { colours: { field: { deep: { $value: '#FFF' } } } }, 'colours.field: Expected one token of type color'],
  [
    'a colour that lets through',
    { colours: { object: { $value: { colorSpace: 'srgb', components: [0, 0, 0], alpha: 0.5 } } } },
    'colours.object',
  ],
  ['a font without its hash', { headlineFont: { ...FONT, sha256: 'abc' } }, 'headlineFont.sha256: Expected 64 hexadecimal digits'],
  ['a font of another kind', { headlineFont: { ...FONT, file: 'a.eot' } }, 'headlineFont.file: Expected a file that ends in'],
  ['a corner that is none of three', { corner: 'pill' }, 'corner: ', '(received "pill")'],
  ['nine logos', { logos: Array.from({ length: 9 }, () => ({ role: 'funder', name: 'A', file: 'a.svg' })) }, 'logos: '],
])('%s is refused with its place and what came', (_, given, ...words) => {
  for (const word of words) expect(() => parseBrand({ ...BRAND, ...given }, 'brand.json')).toThrow(word);
});
