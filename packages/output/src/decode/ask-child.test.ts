import { expect, it } from 'vitest';
import { askChild } from './ask-child.js';

const child = new URL('../../test/greedy-child.ts', import.meta.url);
const limits = { deadlineMs: 3000, memoryMb: 300 };

it('gives the answer, from a process that has nothing of ours in its environment', async () => {
  process.env.HTTPS_PROXY ??= '';
  expect(await askChild(child, { what: 'echo' }, limits)).toEqual({
    kind: 'answer',
    answer: { what: 'echo', env: expect.not.arrayContaining(['HTTPS_PROXY', 'PATH', 'HOME']) },
  });
});

it.each([
  ['hang', { kind: 'late' }],
  ['hoard', { kind: 'greedy' }],
  ['die', { kind: 'dead', how: 'code 3' }],
])('ends a child that would %s', async (what, outcome) => {
  const start = performance.now();
  expect(await askChild(child, { what }, limits)).toEqual(outcome);
  expect(performance.now() - start).toBeLessThan(4000);
});

it('says that a file is missing', async () => {
  expect(await askChild(new URL('missing.ts', child), { what: 'echo' }, limits)).toMatchObject({ kind: 'dead' });
});
