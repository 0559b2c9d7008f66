import { expect, test } from 'vitest';
import { readTokens } from './read-tokens.js';

const GREEN = { colorSpace: 'srgb', components: [0.051, 0.2275, 0.2], hex: '#0D3A33' };

function read(...contents: readonly object[]) {
  const tokens = readTokens(contents.map((content, index) => ({ file: `${index + 1}.tokens.json`, content })));
  return Object.fromEntries([...tokens].map(([path, { type, value }]) => [path, `${type} ${JSON.stringify(value)}`]));
}

function fault(...contents: readonly object[]): unknown {
  try {
    return read(...contents);
  } catch (error) {
    return error;
  }
}

test('a type is handed down from the group to its tokens, and a token may have its own', () => {
  expect(
    read({
      brand: {
        $type: 'color',
        $description: 'Of the house.',
        main: { $value: GREEN, $description: 'On doors.' },
        deep: { weight: { $type: 'fontWeight', $value: 'extra-bold' } },
      },
      gap: { $type: 'number', $value: 4 },
      step: { $type: 'dimension', $value: { value: 8, unit: 'px' } },
      face: { $type: 'fontFamily', $value: ['Noto Sans', 'sans-serif'] },
    }),
  ).toEqual({
    'brand.main': 'color "#0D3A33"',
    'brand.deep.weight': 'fontWeight 800',
    gap: 'number 4',
    step: 'dimension {"value":8,"unit":"px"}',
    face: 'fontFamily ["Noto Sans","sans-serif"]',
  });
});

test('an alias has type and value of what it stands for, over any number of steps and files', () => {
  const tokens = readTokens([
    { file: 'a', content: { button: { $value: '{accent}' } } },
    { file: 'b', content: { accent: { $type: 'color', $value: '{green}' }, green: { $type: 'color', $value: GREEN } } },
  ]);
  expect(tokens.get('button')).toEqual({ type: 'color', value: '#0D3A33', aliases: ['accent', 'green'] });
});

test.each([
  ['the object of 2025.10', GREEN, '#0D3A33'],
  ['without its hex', { colorSpace: 'srgb', components: [1, 0.5, 0] }, '#FF8000'],
  ['of another space, by its hex', { colorSpace: 'oklch', components: [0.63, 0.19, 259.5], hex: '#3b82f6' }, '#3B82F6'],
  ['the string of older files', '#0d3a33', '#0D3A33'],
  ['three digits', '#fb2', '#FFBB22'],
])('a colour is read: %s', (_, value, hex) => {
  expect(read({ $type: 'color', ink: { $value: value } } as object)).toEqual({ ink: `color "${hex}"` });
});

test('a string where a token is expected is a colour of older files', () => {
  expect(read({ field: '#0D3A33', object: { $type: 'color', $value: GREEN } })).toEqual({
    field: 'color "#0D3A33"',
    object: 'color "#0D3A33"',
  });
});

test.each([
  ['a name of a colour', { $type: 'color', ink: { $value: 'green' } }, 'ink: expected a colour: {', 'received "green"'],
  [
    'two colours in one',
    { $type: 'color', ink: { $value: { ...GREEN, hex: '#FF0000' } } },
    'expected components and hex that say the same colour: the components say #0D3A33',
  ],
  ['a clear colour', { $type: 'color', ink: { $value: { ...GREEN, alpha: 0.5 } } }, 'expected a solid colour, "alpha": 1'],
  ['bytes for components', { $type: 'color', ink: { $value: { colorSpace: 'srgb', components: [13, 58, 51] } } }, 'from 0 to 1'],
  ['a space without hex', { $type: 'color', ink: { $value: { colorSpace: 'oklch', components: [0, 0, 0] } } }, 'or a "hex" beside it'],
  ['a typing error in a colour', { $type: 'color', ink: { $value: { ...GREEN, apha: 1 } } }, 'not "apha"'],
  ['no type', { gap: { $value: 4 } }, 'gap: expected a $type, on the token or on a group around it, received 4'],
  ['an unknown type', { gap: { $type: 'length', $value: 4 } }, 'gap.$type: expected one of color, dimension,'],
  ['an unknown property', { gap: { $type: 'number', $value: 4, $note: 'x' } }, 'gap.$note: expected one of $value, $type'],
  ['a number for a token', { $type: 'number', gap: 4 }, 'gap: expected a token { "$value": … } or a group of tokens, received 4'],
  ['a token inside a token', { gap: { $type: 'number', $value: 4, wide: { $value: 8 } } }, 'gap.wide: expected nothing inside of a token'],
  ['an alias of nothing', { ink: { $type: 'color', $value: '{inc}' } }, 'an alias of a token that exists; "inc" does not'],
  ['a circle', { a: { $value: '{b}' }, b: { $value: '{a}' } }, 'a: expected an alias that ends at a value, not at itself'],
  [
    'an alias of another type',
    { a: { $type: 'number', $value: '{b}' }, b: { $type: 'fontWeight', $value: 400 } },
    'an alias of type number; "b" is fontWeight',
  ],
  ['a dot in a name', { 'a.b': { $type: 'number', $value: 1 } }, 'expected a name without "."'],
])('%s is refused, with file, path, expected and received', (_, content, ...words) => {
  const error = fault(content);
  expect(error).toMatchObject({ code: 'TOKENS_INVALID', detail: { fix: expect.stringContaining('designtokens.org') } });
  for (const word of words) expect(String(error)).toContain(word);
  expect(String(error)).toContain('1.tokens.json › ');
});

test('every fault is told at once, and a token in two files is one', () => {
  const error = fault({ a: { $value: 1 }, b: { $type: 'number', $value: 1 } }, { b: { $type: 'number', $value: 2 } });
  expect(String(error).split('\n')).toEqual([
    expect.stringContaining('2.tokens.json › b: expected each token once (it stands in 1.tokens.json, too)'),
    expect.stringContaining('1.tokens.json › a: expected a $type'),
  ]);
});

test('what is no group at all is refused', () => {
  expect(() => readTokens([{ file: 'x', content: [] }])).toThrow('x › (whole file): expected a group of tokens');
});
