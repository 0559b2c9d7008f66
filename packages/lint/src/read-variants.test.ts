import { expect, it } from 'vitest';
import { readVariants } from './read-variants.js';

it.each([
  ['keeps plain words', 'Say no', ['Say no']],
  ['marks a placeholder', 'Call {childLine} now', ['Call \uFFFC now']],
  ['marks a formatted placeholder', '{n, number, integer} of {total}', ['\uFFFC of \uFFFC']],
  [
    'says every branch of a plural',
    '{n, plural, offset:1 =0 {none} one {one child} other {# children}}',
    ['none', 'one child', '# children'],
  ],
  ['says nested branches', '{who, select, a {{n, plural, one {x} other {y}}} other {z}}!', ['x!', 'z!']],
  ['takes quoted braces as words', "Say '{'no'}' and it''s fine, l'ami", ["Say {no} and it's fine, l'ami"]],
  ['reads on after a brace that never closes', 'Call {childLine', ['Call \uFFFC']],
])('%s', (_, message, texts) => {
  expect(readVariants(message).variants.map(({ text }) => text)).toEqual(texts);
});

it('tells whether a plural or select chooses', () => {
  expect(readVariants('{n, plural, one {x} other {y}}').hasBranches).toBe(true);
  expect(readVariants('{n}').hasBranches).toBe(false);
});
