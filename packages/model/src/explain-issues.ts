import type { z } from 'zod';

/** One line a fault: path › what was expected, what came. */
export function explainIssues(error: z.ZodError, value: unknown): string {
  return error.issues.map((issue) => `  ${pathOf(issue.path)}: ${issue.message}${received(value, issue.path)}`).join('\n');
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
