import { expect, it } from 'vitest';
import { inspectLogo, type Pixels } from './inspect-logo.js';

const CLEAR = [0, 0, 0, 0];
const BLACK = [0, 0, 0, 255];
const WHITE = [255, 255, 255, 255];

/** A picture from a drawing: `#` black, `o` white, anything else clear. */
function draw(rows: readonly string[]): Pixels {
  const pixels = rows.flatMap((row) => [...row].flatMap((sign) => (sign === '#' ? BLACK : sign === 'o' ? WHITE : CLEAR)));
  return { data: new Uint8ClampedArray(pixels), width: rows[0]?.length ?? 0, height: rows.length };
}

it('finds the drawn part', () => {
  expect(inspectLogo(draw(['......', '..#...', '..##..', '......']), 'Northlight')).toEqual({ left: 2, top: 1, width: 2, height: 2 });
});

it.each([
  ['shows nothing', ['....', '....']],
  ['is too long and thin', [`.${'#'.repeat(40)}.`, `.${'#.'.repeat(20)}.`]],
  ['has no clear ground', ['####', '####', '####']],
  ['has more than one colour', ['.oo.', '#oo#', '#oo#', '####', '.##.']],
])('refuses a logo that %s, by its name and with a fix', (what, rows) => {
  expect(() => inspectLogo(draw(rows), 'Northlight')).toThrow(
    expect.objectContaining({
      code: 'IMAGE_INVALID',
      message: `The logo "Northlight" ${what}.`,
      detail: expect.objectContaining({ fix: expect.stringMatching(/^(?:Export|Use|Ask)/) }),
    }),
  );
});
