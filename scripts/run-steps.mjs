// Runs the steps of a check and prints one line for each; the output of a step appears only when it failed.
import { spawn } from 'node:child_process';
import { env, root } from './setup.mjs';

/**
 * A step's `run` resolves with how many of its tests passed and failed; a step that is one test gives 1 and 0, or 0 and 1.
 * It never rejects into the void: an exception counts as one failure with its message as output.
 * @typedef {{ passed: number, failed: number, skipped?: number, output?: string, note?: string }} Outcome
 * @typedef {{ name: string, run: () => Promise<Outcome> | Outcome }} Step
 */

/** Runs up to `atOnce` steps at a time and prints a line as each one ends. */
export async function runSteps(steps, { atOnce }, print = console.log) {
  const outcomes = [];
  const waiting = [...steps];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) outcomes.push(await runStep(step, print));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcomes;
}

async function runStep(step, print) {
  const startedAt = Date.now();
  if (process.stdout.isTTY) process.stdout.write(`… ${step.name}${' '.repeat(40)}\r`);
  const outcome = await settle(step);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  print(`${outcome.failed === 0 ? '✓' : '✗'} ${step.name.padEnd(34)} ${seconds.padStart(6)} s${outcome.note ? `  ${outcome.note}` : ''}`);
  if (outcome.failed > 0 && outcome.output) print(indent(outcome.output));
  return outcome;
}

async function settle(step) {
  try {
    return await step.run();
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
  }
}

function indent(text) {
  return text.trimEnd().replace(/^/gm, '    ');
}

/** The closing line, and the exit code that goes with it. */
export function summarize(outcomes) {
  const sum = (key) => outcomes.reduce((total, outcome) => total + (outcome[key] ?? 0), 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  return {
    line: `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    exitCode: failed > 0 || passed === 0 ? 1 : 0,
  };
}

/** A step that is one program: it passed when the program ends with 0. */
export function commandStep(name, command, args, { timeoutMs }) {
  return {
    name,
    run: async () => {
      const { code, output } = await capture(command, args, { timeoutMs });
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
    },
  };
}

/** Runs a program to its end and gives its exit code and everything it printed. It is stopped after `timeoutMs`. */
export function capture(command, args, { timeoutMs, extraEnv = {} }) {
  return new Promise((resolve) => {
    // A group of its own, so that the time limit also ends what the program started.
    const child = spawn(command, args, { cwd: root, env: { ...env, ...extraEnv }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    const stop = () => process.kill(-child.pid, 'SIGKILL');
    const timer = setTimeout(() => {
      chunks.push(Buffer.from(`\nStopped: ${command} ${args.join(' ')} ran longer than ${timeoutMs / 1000} s.\n`));
      stop();
    }, timeoutMs);
    const interrupt = () => {
      stop();
      process.exit(130);
    };
    process.once('SIGINT', interrupt);
    const end = (code, error) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt);
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + (error ? error.message : '') });
    };
    child.on('error', (error) => end(1, error));
    child.on('close', (code) => end(code ?? 1));
  });
}
