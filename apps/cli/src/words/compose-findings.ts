import { rules } from '@campaignkit/lint';
import type { DiagnosticPlace, Severity } from '@campaignkit/model';
import { countFindings, type Finding, type FindingGroup } from './group-findings.js';
import type { Paint } from './paint.js';

/** Every finding: what, where, why, fix. */
export function composeFindings(groups: readonly FindingGroup[], paint: Paint): string {
  return groups.map((group) => composeGroup(group, paint)).join('\n\n');
}

/** One line a rule, for a command whose work is something else. */
export function summarizeFindings(groups: readonly FindingGroup[], paint: Paint): string {
  return groups
    .map(
      ({ severity, rule, findings, count }) =>
        `  ${colour(severity, paint)(`${severity} ${rule}`)}  ${plural(findings.length, 'finding')} in ${plural(count, 'place')}`,
    )
    .join('\n');
}

/** `2 errors, 14 warnings, 3 notes` */
export function composeCounts(groups: readonly FindingGroup[]): string {
  const { error, warning, info } = countFindings(groups);
  return [plural(error, 'error'), plural(warning, 'warning'), plural(info, 'note')].join(', ');
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function composeGroup({ rule, severity, findings }: FindingGroup, paint: Paint): string {
  const why = Object.hasOwn(rules, rule) ? rules[rule as keyof typeof rules].why : undefined;
  const head = `${colour(severity, paint)(severity)}  ${paint.bold(rule)}`;
  return [
    head,
    ...(why === undefined ? [] : [`  ${paint.dim('Why:')} ${why}`]),
    ...findings.map((finding) => composeFinding(finding, paint)),
  ].join('\n');
}

function composeFinding({ message, fix, places }: Finding, paint: Paint): string {
  const where = composePlaces(places);
  return [
    `  - ${message.replaceAll('\n', '\n    ')}`,
    ...(where === '' ? [] : [`    ${paint.dim('Where:')} ${where}`]),
    `    ${paint.dim('Fix:')} ${fix}`,
  ].join('\n');
}

const MOST_NAMED = 8;

/** Plural nouns of the places that are listed, in the order in which a reader narrows them down. */
const PLACES = [
  ['target', 'targets'],
  ['message', 'messages'],
  ['template', 'templates'],
  ['format', 'formats'],
  ['slot', 'slots'],
  ['record', 'records'],
  ['file', 'files'],
] as const satisfies readonly (readonly [keyof DiagnosticPlace, string])[];

function composePlaces(places: Finding['places']): string {
  const shown = PLACES.flatMap(([key, nouns]) => {
    const values = places[key] ?? [];
    if (values.length === 0) return [];
    return values.length > MOST_NAMED ? `${values.length} ${nouns}` : values.join(', ');
  });
  return shown.join(' · ') || (places.locale ?? []).join(', ');
}

function colour(severity: Severity, paint: Paint): (text: string) => string {
  switch (severity) {
    case 'error':
      return paint.red;
    case 'warning':
      return paint.yellow;
    case 'info':
      return paint.blue;
    default:
      return severity satisfies never;
  }
}
