import type { Report } from './report.js';

/** One piece is done. */
export interface ProgressStep {
  readonly done: number;
  readonly total: number;
  /** `fr-BE/m06/coin-row.a4` */
  readonly id: string;
  readonly outcome: 'made' | 'kept' | 'failed' | 'checked';
}

export interface Progress {
  readonly step: (step: ProgressStep) => void;
  /** Clears the bar, so that what follows begins on a line of its own. */
  readonly end: () => void;
}

const BAR_WIDTH = 24;

/** A bar on a terminal; otherwise a line for each target that is done and for each piece that failed. */
export function createProgress(campaign: string, ids: readonly string[], report: Report): Progress {
  const left = new Map<string, number>();
  for (const id of ids) left.set(targetOf(id), (left.get(targetOf(id)) ?? 0) + 1);
  const counts: Record<ProgressStep['outcome'], number> = { made: 0, kept: 0, failed: 0, checked: 0 };
  return {
    step: (step) => {
      counts[step.outcome] += 1;
      const target = targetOf(step.id);
      left.set(target, (left.get(target) ?? 0) - 1);
      if (report.live) {
        report.live(`${campaign}  ${bar(step.done / step.total)}  ${step.done} of ${step.total}  ${step.id}`);
        return;
      }
      if (step.outcome === 'failed') report.step({ campaign, failed: step.id }, `${campaign}  ${step.id} failed`);
      // Kept pieces come all at once before the first one is made: a line for them would only be noise.
      if (left.get(target) === 0 && step.outcome !== 'kept') {
        report.step(
          { campaign, target, done: step.done, total: step.total, ...counts },
          `${campaign}  ${target} done, ${step.done} of ${step.total} pieces`,
        );
      }
    },
    end: () => report.live?.(''),
  };
}

function targetOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function bar(share: number): string {
  const full = Math.round(share * BAR_WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}`;
}
