import { describe, expect, it } from 'vitest';
import type { Rule } from './rule.js';
import { rules } from './rules/_registry.js';
import { sampleContext, samplePiece } from './testing/sample-piece.js';
import { sampleWords, testRule } from './testing/test-rule.js';

const all = Object.entries<Rule>(rules);

for (const [file, rule] of all) testRule(file, rule);

describe('all rules together', () => {
  it('find nothing in a good piece', () => {
    const example = { shows: 'a good proof' };
    const found = all.flatMap(([, rule]) => (rule.on === 'artwork' ? rule.check(samplePiece(example), sampleContext(example)) : []));
    expect(found).toEqual([]);
  });

  it.each([
    ['one long word', 'a'.repeat(20_000)],
    ['many short words', 'do not be a '.repeat(2_000)],
    ['many digits', '1 '.repeat(10_000)],
    ['many dots', 'a.'.repeat(10_000)],
    ['many braces', '{a, select, b {'.repeat(5_000)],
    ['many angles', '<a'.repeat(10_000)],
    ['half a surrogate pair', '\uD83D'.repeat(5_000)],
  ])('judge %s in a moment', (_, text) => {
    // Time of this thread's own work: on a busy machine the clock runs on.
    const start = process.threadCpuUsage();
    for (const [, rule] of all) if (rule.on === 'messages') rule.check(sampleWords({ locale: 'en', text, sourceText: 'a' }));
    const { user, system } = process.threadCpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(3_000);
  });
});
