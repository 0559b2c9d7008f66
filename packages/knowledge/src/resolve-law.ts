import type { Diagnostic, Law, Target } from '@campaignkit/model';
import type { Records } from './parse-records.js';

export interface LawRequest {
  readonly target: Target;
  readonly conduct: Law['conduct'];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** In a release an unchecked law is an error. */
  readonly mode: 'proof' | 'release';
  readonly records: Records;
}

/** What the law of a region says about a conduct; without a record nothing is invented, and a doubtful article is not printed. */
export function resolveLaw({ target, conduct, today, mode, records }: LawRequest): { law: Law | null; diagnostics: Diagnostic[] } {
  const file = `packages/knowledge/laws/${target.region}.json`;
  const law = records.laws.find((record) => record.country === target.region && record.conduct === conduct) ?? null;
  if (law === null) {
    return {
      law,
      diagnostics: [
        {
          rule: 'LAW_MISSING',
          severity: 'warning',
          at: { target: target.tag, file },
          message: `No law on "${conduct}" is recorded for ${target.region}. The piece says that it is a crime and names no article.`,
          fix: `Ask a lawyer of the country for act, article and penalty, and write them to ${file}.`,
        },
      ],
    };
  }
  if (isChecked(law, today)) return { law, diagnostics: [] };
  const { doubt } = law;
  return {
    law: doubt === null ? law : null,
    diagnostics: [
      {
        rule: 'LAW_UNCHECKED',
        severity: mode === 'release' ? 'error' : 'warning',
        at: { target: target.tag, record: law.id, file },
        message: `"${law.id}" (${law.article}) has not been checked by a lawyer.${doubt === null ? '' : ` It is not printed: ${doubt}`}`,
        fix: `Have it checked; then set checkedOn and checkedBy of "${law.id}" in ${file}.`,
      },
    ],
  };
}

function isChecked({ checkedOn, checkedBy }: Law, today: string): boolean {
  return checkedOn !== null && checkedBy !== null && checkedOn <= today;
}
