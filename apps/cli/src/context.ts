import type { Report } from './report.js';
import type { Toolkit } from './toolkit.js';

/** What a command may know of the world around it. Read once, in main. */
export interface Context {
  readonly cwd: string;
  /** The checkout that the command line belongs to: its templates, records and fonts. */
  readonly installation: string;
  /** `YYYY-MM-DD` by the clock. */
  readonly clockDay: string;
  /** Somebody can answer questions. */
  readonly isInteractive: boolean;
  /** File that a rendering thread runs. */
  readonly workerFile: string;
  /** File that the process decoding logos runs; absent when running from source, where it is found beside its caller. */
  readonly logoDecoderFile: string | undefined;
  readonly toolkit: () => Toolkit;
  readonly report: Report;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}
