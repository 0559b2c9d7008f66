import { type Diagnostic, SEVERITIES, type Severity } from '@campaignkit/model';

/** What was found in a piece, short enough to be kept for every piece of a wall. */
export interface TileJudgement {
  readonly counts: Readonly<Record<Severity, number>>;
  /** Text that is cut, too small or over something else. */
  readonly isOverfull: boolean;
  /** Errors and warnings, the worst first. */
  readonly lines: readonly string[];
}

/** Rules about room: those of the engine and of the checks of finished pieces. */
const ROOM = /overflow|overlap|inside-sheet|smallest-type|qr-size|TEXT_CUT|TOO_LONG/i;

const SIGNS: Readonly<Record<Severity, string>> = { error: '×', warning: '!', info: 'i' };
const NOUNS = { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['note', 'notes'] } as const;

export function judgeTile(diagnostics: readonly Diagnostic[]): TileJudgement {
  const of = (severity: Severity) => diagnostics.filter((each) => each.severity === severity);
  return {
    counts: { error: of('error').length, warning: of('warning').length, info: of('info').length },
    isOverfull: diagnostics.some(({ rule, severity }) => severity !== 'info' && ROOM.test(rule)),
    lines: SEVERITIES.filter((severity) => severity !== 'info').flatMap((severity) =>
      of(severity).map(({ rule, message }) => `${SIGNS[severity]} ${rule}: ${message}`),
    ),
  };
}

/** The worst severity, as a sign with its count: readable without its colour. */
export function badgeOf({
  counts,
}: TileJudgement): { readonly severity: Severity; readonly text: string; readonly words: string } | undefined {
  const severity = SEVERITIES.find((each) => each !== 'info' && counts[each] > 0);
  if (!severity) return undefined;
  const count = counts[severity];
  const [one, many] = NOUNS[severity];
  return { severity, text: `${SIGNS[severity]} ${count}`, words: `${count} ${count === 1 ? one : many}` };
}

/** A piece that somebody has to look at: it has an error, or its words have no room. Warnings about records are in every draft. */
export function isProblem({ counts, isOverfull }: TileJudgement): boolean {
  return counts.error > 0 || isOverfull;
}
