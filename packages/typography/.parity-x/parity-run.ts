import type { ParityArguments } from './read-arguments.js';
import type { Corpus } from './read-corpus.js';
import type { Judgement, ParitySummary } from './summarize.js';

/** What a way of comparing gets from the command. */
export interface ParityRun {
  readonly corpus: Corpus;
  readonly asked: ParityArguments;
  readonly judgement: Judgement;
  readonly outFolder: string;
  readonly print: (text: string) => void;
}

/** What came of it. */
export interface ParityOutcome {
  readonly isReached: boolean;
  /** Undefined where no corpus was measured. */
  readonly summary: ParitySummary | undefined;
  /** Every difference in words. */
  readonly differences: readonly string[];
}
