import type { z } from 'zod';

/** Line of a value in the file it came from, from 1; undefined where it is not known. */
export type LineOf = (path: readonly PropertyKey[]) => number | undefined;

/** One line a fault: path › what was expected, what came, and the line of the file where it is known. */
export function explainIssues(error: z.ZodError, value: unknown, lineOf?: LineOf): string {
  return error.issues
    .flatMap(eachField)
    .map(({ path, ...issue }) => `  ${placeOf(path, lineOf)}: ${expectation(issue, valueAt(value, path))}`)
    .join('\n');
}

type Issue = z.core.$ZodIssue;

/** Fields that nobody reads are each a fault at a place of its own. */
function eachField(issue: Issue): Issue[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key], message: `Unrecognized key: "${key}"` }));
}

function expectation(issue: Omit<Issue, 'path'>, at: unknown): string {
  if (at === undefined) return 'expected' in issue ? `Missing. Expected ${String(issue.expected)}` : `${issue.message} (received nothing)`;
  if (Array.isArray(at) && 'maximum' in issue) return `Expected at most ${entries(issue.maximum)}, received ${at.length}`;
  if (Array.isArray(at) && 'minimum' in issue) return `Expected at least ${entries(issue.minimum)}, received ${at.length}`;
  return `${issue.message} (received ${JSON.stringify(at).slice(0, 80)})`;
}

function entries(count: unknown): string {
  return Number(count) === 1 ? '1 entry' : `${String(count)} entries`;
}

function placeOf(path: readonly PropertyKey[], lineOf: LineOf | undefined): string {
  const line = lineOf?.(path);
  return line === undefined ? pathOf(path) : `${pathOf(path)} (line ${line})`;
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '(whole file)' : path.map(String).join('.');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}
