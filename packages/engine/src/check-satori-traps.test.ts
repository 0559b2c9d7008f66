import { createRequire } from 'node:module';
import { readFont } from '@campaignkit/typography/node';
import { expect, test } from 'vitest';
import { asItIs, fixedSatori } from '../test/fixed-satori.js';
import { checkSatoriTraps, describeTraps, SATORI_SEEN } from './check-satori-traps.js';
import { lookAtTraps } from './look-at-traps.js';
import { satoriTraps } from './satori-traps/_registry.js';

const { version } = createRequire(import.meta.url)('satori/package.json') as { readonly version: string };

test('the traps were seen in the version that is installed', () => {
  expect(SATORI_SEEN, `Satori ${version} is installed: when the tests of its traps have run, set SATORI_SEEN to it`).toBe(version);
});

test('the version that is known costs no look: not even a font is read', async () => {
  const noFont = () => Promise.reject(new Error('A font was read.'));
  await expect(checkSatoriTraps(SATORI_SEEN, noFont)).resolves.toEqual([]);
});

test('another version is looked at, and Satori can still lay out after it', async () => {
  await expect(checkSatoriTraps('99.0.0', readFont)).resolves.toEqual([]);
  expect((await asItIs({ type: 'div', key: 'box', props: { style: { display: 'flex', width: 10, height: 10 } } })).nodes).toHaveLength(1);
});

test('a trap that is gone is a warning: what, where, since when, what to do', async () => {
  const trap = satoriTraps['numbers-turned-round'];
  const reports = await lookAtTraps([trap, satoriTraps['unused-masks']], (element, lang) =>
    lang === undefined ? asItIs(element) : fixedSatori[trap.id](element, lang),
  );
  expect(describeTraps(reports, '0.64.0')).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "file": "packages/engine/src/satori-traps/numbers-turned-round.ts",
        },
        "fix": "Take away the trap and what works around it, or what is left of it; then set SATORI_SEEN to 0.64.0.",
        "message": "Satori 0.64.0 fixed "24/7, 10:30 and 85% turned round in right-to-left text", which it still had in 0.63.2: the work-around in packages/typography/src/bidi can go.",
        "rule": "SATORI_TRAP_FIXED",
        "severity": "warning",
      },
    ]
  `);
});

test('a look that stops is told, and the work-around stays', async () => {
  const reports = await lookAtTraps([satoriTraps['unused-masks']], () => Promise.reject(new Error('fonts are required')));
  expect(describeTraps(reports, '0.64.0')).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "file": "packages/engine/src/satori-traps/unused-masks.ts",
        },
        "fix": "Mend the look at the trap; until then the work-around in packages/engine/src/marker.ts stays.",
        "message": "Nobody can say whether Satori 0.64.0 still has "masks and clip paths that nothing uses", as 0.63.2 had: the look at it stopped with "fonts are required".",
        "rule": "SATORI_TRAP_UNCLEAR",
        "severity": "warning",
      },
    ]
  `);
});
