import { CampaignError, type ErrorCode } from '@campaignkit/model';
import { Interrupted } from './interrupted.js';

/** What the command says to the shell (sysexits.h where it has a number). */
export const EXIT = { good: 0, problems: 1, usage: 2, cannotWrite: 73, diskTrouble: 74, locked: 75, stopped: 130 } as const;

/** For help texts; the same numbers. */
export const EXIT_CODES_HELP = `Exit codes:
  0    good
  1    problems found, or pieces failed
  2    wrong usage or unreadable input
  73   cannot write
  74   disk trouble
  75   another run holds the folder
  130  stopped by the user`;

const BY_ERROR: Readonly<Partial<Record<ErrorCode, number>>> = {
  WRITE_FAILED: EXIT.cannotWrite,
  DISK_TROUBLE: EXIT.diskTrouble,
  FOLDER_LOCKED: EXIT.locked,
  ARTIFACT_FAILED: EXIT.problems,
  LAYOUT_FAILED: EXIT.problems,
  TEXT_TOO_LONG: EXIT.problems,
  WORDS_MISSING: EXIT.problems,
  WORKER_FAILED: EXIT.problems,
};

export function exitCodeFor(error: unknown): number {
  if (error instanceof Interrupted) return EXIT.stopped;
  return error instanceof CampaignError ? (BY_ERROR[error.code] ?? EXIT.usage) : EXIT.problems;
}
