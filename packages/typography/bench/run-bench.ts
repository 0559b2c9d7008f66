import os from 'node:os';
import type { BenchReport } from './bench-report.js';
import { measureBundle } from './bundle/measure-bundle.js';
import { measureCold } from './cold/measure-cold.js';
import { buildForNode } from './engine/build-for-node.js';
import { measureMemory } from './memory/measure-memory.js';
import type { BenchArguments, Part } from './read-arguments.js';
import { readSamples } from './samples/read-samples.js';
import { runSpeed } from './speed/run-speed.js';

const WHOLE = {
  rounds: { warmUp: 20, counted: 60 },
  memorySamples: ['en body', 'ar body', 'hi body', 'th body', 'ja body', 'de headline'],
  memoryTexts: 1000,
  coldSamples: ['en body', 'ar body', 'th body', 'ja body'],
  coldProcesses: 5,
};
const QUICK: typeof WHOLE = {
  rounds: { warmUp: 10, counted: 15 },
  memorySamples: ['en body', 'ja body'],
  memoryTexts: 500,
  coldSamples: ['en body'],
  coldProcesses: 1,
};

/** Measures what was asked for; `tell` hears what is being measured. */
export async function runBench({ parts, isQuick }: BenchArguments, tell: (part: string) => void): Promise<BenchReport> {
  const amount = isQuick ? QUICK : WHOLE;
  const loadBefore = loadNow();
  tell('building');
  const programs = await buildForNode();
  const measure = async <Figures>(part: Part, run: () => Promise<Figures>): Promise<Figures | undefined> => {
    if (!parts.includes(part)) return undefined;
    tell(part);
    return run();
  };
  const speed = await measure('speed', () => runSpeed(programs.engine, readSamples(), amount.rounds));
  const memory = await measure('memory', () => measureMemory(programs['count-memory'], amount.memorySamples, amount.memoryTexts));
  const bundle = await measure('bundle', measureBundle);
  const cold = await measure('cold', () => measureCold(programs, amount.coldSamples, amount.coldProcesses));
  return {
    date: new Date().toISOString().slice(0, 10),
    isQuick,
    machine: {
      cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
      cores: os.cpus().length,
      memoryGb: Math.round(os.totalmem() / 2 ** 30),
      load: [loadBefore, loadNow()],
      node: process.version,
    },
    speed,
    memory,
    bundle,
    cold,
  };
}

function loadNow(): number {
  return os.loadavg()[0] ?? 0;
}
