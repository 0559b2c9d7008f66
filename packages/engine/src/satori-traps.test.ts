import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { asItIs, fixedSatori } from '../test/fixed-satori.js';
import { lookInOwnProcess } from '../test/look-in-own-process.js';
import { satoriTraps } from './satori-traps/_registry.js';
import type { DrawTrap, SatoriTrap } from './satori-trap.js';

const ROOT = path.join(import.meta.dirname, '../../..');
const traps: readonly SatoriTrap[] = Object.values(satoriTraps);

const drawsNothing: DrawTrap = () => Promise.resolve({ svg: '<svg></svg>', nodes: [], missing: [] });

test.each(traps)('Satori still has $what', async (trap) => {
  const isStillThere = trap.spoilsProcess ? await lookInOwnProcess(trap.id) : await trap.isStillThere(asItIs);
  expect(isStillThere, `Satori fixed "${trap.what}": the work-around in ${trap.workAround} can go`).toBe(true);
});

test.each(Object.entries(fixedSatori))('a Satori without %s is seen to be fixed', async (id, fixed) => {
  const trap = traps.find((candidate) => candidate.id === id);
  expect(await trap?.isStillThere(fixed)).toBe(false);
});

test.each(traps.filter(({ spoilsProcess }) => !spoilsProcess))('a Satori that draws nothing has not fixed $what', async (trap) => {
  expect(await trap.isStillThere(drawsNothing)).toBe(true);
});

test.each(Object.entries(satoriTraps))('%s is named as its file, and its work-around is there', (id, trap) => {
  expect(trap.id).toBe(id);
  expect(existsSync(path.join(ROOT, trap.workAround)), `${trap.workAround} is gone`).toBe(true);
});
