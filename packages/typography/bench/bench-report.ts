import type { BundleFigures } from './bundle/measure-bundle.js';
import type { ColdFigures } from './cold/measure-cold.js';
import type { MemoryFigures } from './memory/measure-memory.js';
import type { SpeedReport } from './speed/run-speed.js';

/** Everything that one run found. A part that was not asked for is undefined. */
export interface BenchReport {
  /** `2026-11-22`. */
  readonly date: string;
  readonly isQuick: boolean;
  readonly machine: Machine;
  readonly speed: SpeedReport | undefined;
  readonly memory: readonly MemoryFigures[] | undefined;
  readonly bundle: BundleFigures | undefined;
  readonly cold: ColdFigures | undefined;
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  /** How many processes wanted a core, over the last minute, before and after. */
  readonly load: readonly [before: number, after: number];
  readonly node: string;
}

/** What is over its limit, in words. */
export function findOver({ speed, memory, bundle }: BenchReport): string[] {
  return [
    ...(speed?.samples ?? []).filter(({ isOver }) => isOver).map(({ sample }) => sample),
    ...(memory ?? []).filter(({ isOver }) => isOver).map(({ sample }) => `memory, ${sample}`),
    ...(bundle?.isOver ? ['browser bundle'] : []),
  ];
}
