// Every check of the project, one line each, and the sum at the end.
//
//   npm test        everything
//   npm run check   the same without building, pictures, the command line and the browser (`--quick`)
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { capture, commandStep, runSteps, summarize } from './run-steps.mjs';
import { ensureInstalled, nodePath, runScript } from './setup.mjs';

const MINUTE = 60_000;
const isQuick = process.argv.includes('--quick');
const browser = {}; // filled by the step `browser`; what follows gets it as an argument

await runScript(async () => {
  ensureInstalled();
  const outcomes = await runSteps([...(isQuick ? [] : [browserStep()]), ...staticSteps()], { atOnce: 2 });
  // Each of these uses both cores by itself, and the later ones use what the earlier ones built.
  const whole = isQuick ? [vitestStep(['--project', 'unit'])] : [buildStep(), vitestStep([]), storiesStep()];
  outcomes.push(...(await runSteps(whole, { atOnce: 1 })));
  const { line, exitCode } = summarize(outcomes);
  console.log(`\n${line}`);
  return exitCode;
});

function staticSteps() {
  const script = (name, file, ...args) => commandStep(name, nodePath, [`scripts/${file}`, ...args], { timeoutMs: 2 * MINUTE });
  const program = (name, command, ...args) => commandStep(name, command, args, { timeoutMs: 3 * MINUTE });
  return [
    program('types (tsc)', 'tsc', '-p', 'tsconfig.json'),
    program('format (oxfmt)', 'oxfmt', '--check'),
    program('lint and cycles (oxlint)', 'oxlint', '--deny-warnings'),
    script('structure: arrows, doors, lengths', 'check-structure.mjs'),
    script('registries fresh', 'gen-registry.mjs', '--check'),
    script('tokens fresh', 'gen-tokens.mjs', '--check'),
    script('fonts fresh', 'build-fonts.mjs', '--check'),
    script('line break data fresh', 'build-line-break-data.mjs', '--check'),
    script('script data fresh', 'build-script-data.mjs', '--check'),
    program('dead code (knip)', 'knip', '--no-config-hints'),
  ];
}

function browserStep() {
  return {
    name: 'browser',
    run: async () => {
      const { code, output } = await capture(nodePath, ['scripts/find-chromium.mjs'], { timeoutMs: 12 * MINUTE });
      if (code !== 0) return { passed: 0, failed: 1, output };
      browser.CHROMIUM_PATH = output.trim();
      return { passed: 1, failed: 0, note: browser.CHROMIUM_PATH };
    },
  };
}

function buildStep() {
  return commandStep('build: command line, Storybook', 'turbo', ['run', 'build', '--output-logs=errors-only'], { timeoutMs: 5 * MINUTE });
}

function vitestStep(args) {
  return {
    name: isQuick ? 'unit tests (vitest)' : 'unit, goldens, end to end (vitest)',
    run: async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'campaignkit-test-'));
      const report = path.join(folder, 'report.json');
      const reporters = [
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...(process.stdout.isTTY ? [] : ['--no-color']),
      ];
      const { code, output } = await capture('vitest', ['run', ...reporters, ...args], { timeoutMs: 14 * MINUTE, extraEnv: browser });
      const outcome = existsSync(report) ? countTests(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 1 };
      rmSync(folder, { recursive: true });
      // Vitest also fails for what is no test: an error outside of them, or a snapshot nobody asks for.
      const failed = outcome.failed === 0 && code !== 0 ? 1 : outcome.failed;
      return { ...outcome, failed, output, note: `${outcome.passed} passed` };
    },
  };
}

/** Counts a report of Vitest's json reporter. A file that could not be loaded has no tests and counts as one that failed. */
function countTests({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests + numTodoTests };
}

function storiesStep() {
  return {
    name: 'stories in the browser',
    run: async () => {
      const args = ['run', 'test', '--workspace', '@campaignkit/storybook'];
      const { code, output } = await capture('npm', args, { timeoutMs: 12 * MINUTE, extraEnv: browser });
      const counted = /^(\d+) passed, (\d+) failed/m.exec(output);
      if (!counted) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
      const [passed, failed] = [Number(counted[1]), Number(counted[2])];
      const faults = output.replace(/^✓.*\n/gm, '');
      return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, output: faults, note: `${passed} passed` };
    },
  };
}
