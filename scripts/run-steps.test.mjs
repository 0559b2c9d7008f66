import { describe, expect, it } from 'vitest';
import { capture, commandStep, runSteps, summarize } from './run-steps.mjs';

const LIMIT = { timeoutMs: 20_000 };
const node = (name, code) => commandStep(name, process.execPath, ['--eval', code], LIMIT);

async function run(steps, atOnce = 1) {
  const lines = [];
  const outcomes = await runSteps(steps, { atOnce }, (line) => lines.push(line));
  return { lines, ...summarize(outcomes) };
}

describe('runSteps', () => {
  it('prints one line for a step that passed and the output of one that failed, and goes on after it', async () => {
    const { lines, line, exitCode } = await run([
      node('good', 'console.log("nobody needs this")'),
      node('bad', 'console.log("what is wrong"); console.error("and where"); process.exit(3)'),
      node('last', ''),
    ]);
    expect(lines.map((text) => text.replace(/ +[\d.]+ s/, ''))).toEqual(['✓ good', '✗ bad', '    what is wrong\n    and where', '✓ last']);
    expect([line, exitCode]).toEqual(['2 passed, 1 failed', 1]);
  });

  it('counts the tests of a step that has many, and names those that did not run', async () => {
    const { line, exitCode } = await run([{ name: 'tests', run: () => ({ passed: 40, failed: 0, skipped: 2 }) }, node('lint', '')], 2);
    expect([line, exitCode]).toEqual(['41 passed, 0 failed, 2 skipped', 0]);
  });

  it('fails when nothing passed: no test is no success', async () => {
    expect(await run([{ name: 'tests', run: () => ({ passed: 0, failed: 0 }) }])).toMatchObject({
      line: '0 passed, 0 failed',
      exitCode: 1,
    });
  });

  it('counts a step that throws, and a program that does not exist, as failed with the reason', async () => {
    const broken = { name: 'broken', run: () => Promise.reject(new Error('no such report')) };
    const { lines, line } = await run([broken, commandStep('missing', 'no-such-program', [], LIMIT)]);
    expect(lines.join('\n')).toMatch(/no such report[^]*no-such-program/);
    expect(line).toBe('0 passed, 2 failed');
  });
});

describe('capture', () => {
  it('stops a program and its children at the time limit and says so', async () => {
    const code = `require('node:child_process').spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); setInterval(() => {}, 1000)`;
    const { code: exitCode, output } = await capture(process.execPath, ['--eval', code], { timeoutMs: 500 });
    expect(exitCode).toBe(1);
    expect(output).toContain('ran longer than 0.5 s');
  });
});
