import { expect, it } from 'vitest';
import { z } from 'zod';
import { explainIssues, type LineOf } from './explain-issues.js';

const schema = z.strictObject({
  title: z.string(),
  logos: z
    .array(z.strictObject({ file: z.string() }))
    .min(1)
    .max(2),
});

function explain(value: unknown, lineOf?: LineOf): string {
  const { error } = schema.safeParse(value);
  return error ? explainIssues(error, value, lineOf) : '';
}

const logo = { file: 'a.svg' };

it.each([
  [{ title: 3, logos: [logo] }, '  title: Invalid input: expected string, received number (received 3)'],
  [{ logos: [logo] }, '  title: Missing. Expected string'],
  [{ title: 'T', logos: [] }, '  logos: Expected at least 1 entry, received 0'],
  [{ title: 'T', logos: [logo, logo, logo] }, '  logos: Expected at most 2 entries, received 3'],
  [null, '  (whole file): Invalid input: expected object, received null (received null)'],
])('explains %j', (value, fault) => {
  expect(explain(value)).toBe(fault);
});

it('names each field that nobody reads at its own place, with its own value and line', () => {
  const value = { title: 'T', colors: {}, logos: [{ ...logo, roll: 'police' }] };
  const lineOf: LineOf = (path) => ({ colors: 2, roll: 4 })[String(path.at(-1))];
  expect(explain(value, lineOf).split('\n').toSorted()).toEqual([
    '  colors (line 2): Unrecognized key: "colors" (received {})',
    '  logos.0.roll (line 4): Unrecognized key: "roll" (received "police")',
  ]);
});
