import { composeReport, gatherFindings, type Report } from '../report.js';
import type { Outcome } from '../stage/use-made.js';
import type { SetSpecimen } from './set-specimen.js';

/** What the panels are told of specimens: no pieces, but everything that was found while their texts were set. */
export function reportSpecimens(isReady: boolean, outcomes: readonly Outcome<SetSpecimen>[], fault: unknown): Report {
  const faults = [fault, ...outcomes.map((outcome) => ('fault' in outcome ? outcome.fault : undefined))].filter(
    (each) => each !== undefined,
  );
  const found = outcomes.flatMap((outcome) => ('made' in outcome ? outcome.made.diagnostics : []));
  const report = composeReport(faults.length > 0 ? 'error' : isReady ? 'ready' : 'busy', [], faults);
  return { ...report, findings: [...report.findings, ...gatherFindings(found)] };
}
