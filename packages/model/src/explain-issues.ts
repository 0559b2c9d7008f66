import type { z } from 'zod';

/** Line of a value in the file it came from, from 1; undefined where it is not known. */
export type LineOf = (path: readonly PropertyKey[]) => number | undefined;

/** One line a fault: path › what was expected, what came, and the line of the file where it is known. */
export function explainIssues(error: z.ZodError, value: unknown, lineOf?: LineOf): string {
  return error.issues.map((issue) => `  ${placeOf(issue.path, lineOf)}: ${issue.message}${received(value, issue.path)}`).join('\n');
}

function placeOf(path: readonly PropertyKey[], lineOf: LineOf | undefined): string {
  const line = lineOf?.(path);
  return line === undefined ? pathOf(path) : `${pathOf(path)} (line ${line})`;
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '(whole file)' : path.map(String).join('.');
}

function received(value: unknown, path: readonly PropertyKey[]): string {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return '';
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at === undefined ? ' (received nothing)' : ` (received ${JSON.stringify(at).slice(0, 80)})`;
}
