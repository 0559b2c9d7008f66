import { type Diagnostic, type DiagnosticPlace, SEVERITIES, type Severity } from '@campaignkit/model';

/** One thing that is wrong, with every place where it is. */
export interface Finding {
  readonly message: string;
  readonly fix: string;
  /** Each value once, in the order of appearance. */
  readonly places: Readonly<Partial<Record<keyof DiagnosticPlace, readonly string[]>>>;
  /** Diagnostics that say this. */
  readonly count: number;
}

export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly count: number;
}

/** The same sentence about a hundred pieces is one thing to mend: worst first, then by rule. */
export function groupFindings(diagnostics: readonly Diagnostic[]): FindingGroup[] {
  const groups = Map.groupBy(diagnostics, ({ severity, rule }) => `${SEVERITIES.indexOf(severity)} ${rule}`);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...rest]]) => (first ? toGroup(first, [first, ...rest]) : []));
}

/** How many findings of each severity, each sentence counted once. */
export function countFindings(groups: readonly FindingGroup[]): Readonly<Record<Severity, number>> {
  const countOf = (severity: Severity) =>
    groups.filter((group) => group.severity === severity).reduce((sum, { findings }) => sum + findings.length, 0);
  return { error: countOf('error'), warning: countOf('warning'), info: countOf('info') };
}

function toGroup({ rule, severity }: Diagnostic, diagnostics: readonly Diagnostic[]): FindingGroup {
  const sentences = Map.groupBy(diagnostics, ({ message, fix }) => `${message}\n${fix}`);
  const findings = [...sentences.values()].flatMap(([first, ...rest]) =>
    first ? { message: first.message, fix: first.fix, places: placesOf([first, ...rest]), count: rest.length + 1 } : [],
  );
  return { rule, severity, findings, count: diagnostics.length };
}

function placesOf(diagnostics: readonly Diagnostic[]): Finding['places'] {
  const places: Partial<Record<keyof DiagnosticPlace, string[]>> = {};
  for (const { at } of diagnostics) {
    for (const [key, value] of Object.entries(at) as [keyof DiagnosticPlace, string][])
      places[key] = [...new Set([...(places[key] ?? []), value])];
  }
  return places;
}
