import { runProgram } from '../engine/run-program.js';
import { limits } from '../limits.js';
import { growthOf } from './growth-of.js';
import type { MemoryPoint } from './memory-point.js';

export interface MemoryFigures {
  readonly sample: string;
  readonly texts: number;
  /** For each text, over the second half of them. */
  readonly growthBytes: number;
  readonly isOver: boolean;
  readonly isRepeated: boolean;
  /** At the beginning, in the middle and at the end. */
  readonly points: readonly MemoryPoint[];
}

/** Sets `count` different texts of each sample, each in a process of its own. */
export async function measureMemory(program: string, samples: readonly string[], count: number): Promise<MemoryFigures[]> {
  const figures: MemoryFigures[] = [];
  for (const sample of samples) {
    const first = await measureSample(program, sample, count, false);
    figures.push(first.isOver ? await measureSample(program, sample, count, true) : first);
  }
  return figures;
}

async function measureSample(program: string, sample: string, count: number, isRepeated: boolean): Promise<MemoryFigures> {
  const points = await runProgram<MemoryPoint[]>(program, [sample, String(count)], ['--expose-gc']);
  const growthBytes = growthOf(points);
  return { sample, texts: count, growthBytes, isOver: growthBytes > limits.growthBytes, isRepeated, points };
}
