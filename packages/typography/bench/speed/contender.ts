import type { Sample } from '../samples/sample.js';

/** What one text cost. */
export interface Timing {
  readonly ms: number;
  /** Undefined where only a picture comes out. */
  readonly lines?: number;
}

/** Somebody who sets texts, warm. */
export interface Contender {
  /** `takumi layout`. */
  readonly name: string;
  /** What the time holds. */
  readonly does: string;
  /** Takes part in one of so many rounds. */
  readonly everyRounds: number;
  readonly setsHeadlines: boolean;
  readonly set: (sample: Sample, text: string) => Promise<Timing>;
}
