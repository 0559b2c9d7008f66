import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { download } from './acts.mjs';

const app = fileURLToPath(new URL('..', import.meta.url));
const root = path.resolve(app, '../..');
const START_DEADLINE_MS = 90_000;
/** Its brand has logos, colours and a font of its own. */
const STORY = 'templates-hand-list--poster';

/** What only the development server can do. Each test starts one, because nothing else needs it. */
export const devTests = {
  'a PNG of the development server is the PNG of the command line, byte for byte, also in one colour': async ({ page: watched }) => {
    const server = await startStorybook();
    // Another server than that of the other tests.
    const page = await watched.context().browser().newPage();
    page.setDefaultTimeout(START_DEADLINE_MS);
    try {
      const files = [];
      for (const globals of ['', ';oneColour:!true']) {
        await page.goto(`${server.address}iframe.html?id=${STORY}&viewMode=story&globals=a11y.manual:!true${globals}`);
        await page.locator('[data-state="ready"]').waitFor();
        const { bytes } = await download(page, page.getByRole('button', { name: 'PNG', exact: false }));
        const line = await page.getByRole('button', { name: 'Copy command' }).getAttribute('title');
        const made = await runCommand(line);
        assert.ok(made.equals(bytes), `the files of "${line}" differ: ${made.length} and ${bytes.length} bytes`);
        files.push(made);
      }
      assert.ok(!files[0].equals(files[1]), 'one colour is another picture');
    } finally {
      await page.close();
      server.stop();
    }
  },
};

/** The development server as `npm run dev` starts it, on a port that is free. */
async function startStorybook() {
  const port = await freePort();
  const storybook = fileURLToPath(import.meta.resolve('storybook/internal/bin/dispatcher'));
  const args = [storybook, 'dev', '--port', String(port), '--ci', '--no-open', '--no-version-updates', '--quiet'];
  const child = spawn(process.execPath, args, { cwd: app, env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' }, stdio: 'ignore' });
  const address = `http://localhost:${port}/`;
  const deadline = Date.now() + START_DEADLINE_MS;
  while (!(await answers(`${address}index.json`))) {
    if (child.exitCode !== null) throw new Error(`Storybook ended with code ${child.exitCode}.`);
    if (Date.now() > deadline) throw new Error(`Storybook did not start within ${START_DEADLINE_MS / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { address, stop: () => child.kill() };
}

async function answers(address) {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The one picture that a command line makes. */
async function runCommand(line) {
  const folder = await mkdtemp(path.join(tmpdir(), 'campaignkit-dev-'));
  try {
    const args = line.replace(/^npx campaignkit /, '').split(' ');
    const main = path.join(root, 'apps/cli/src/main.ts');
    await promisify(execFile)(process.execPath, ['--import', 'tsx', main, ...args, '--out', folder], { cwd: root });
    const files = await readdir(folder, { recursive: true });
    const pictures = files.filter((file) => file.endsWith('.png'));
    assert.equal(pictures.length, 1, pictures.join(', '));
    return await readFile(path.join(folder, pictures[0]));
  } finally {
    await rm(folder, { recursive: true });
  }
}
