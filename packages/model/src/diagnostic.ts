export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where a finding stands. Only what is known is filled in. */
export interface DiagnosticPlace {
  readonly target?: string;
  readonly locale?: string;
  readonly message?: string;
  readonly template?: string;
  readonly format?: string;
  readonly slot?: string;
  /** Id of a contact, fact or law record. */
  readonly record?: string;
  /** File, relative to the working folder. */
  readonly file?: string;
}

/** A finding in content. Only errors change the exit code; a warning needs a waiver before release. */
export interface Diagnostic {
  /** `AREA_WHAT` for findings of a step, kebab-case for findings of a lint rule. */
  readonly rule: string;
  readonly severity: Severity;
  readonly at: DiagnosticPlace;
  readonly message: string;
  readonly fix: string;
}

/** The same finding, with more of its place known. */
export function locateDiagnostic(diagnostic: Diagnostic, place: DiagnosticPlace): Diagnostic {
  return { ...diagnostic, at: { ...place, ...diagnostic.at } };
}
