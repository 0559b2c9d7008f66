// Builds the command line when its sources are not those it was built from. Also `npm run build --workspace @campaignkit/cli`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installation, sourceStamp } from './source-stamp.mjs';

const app = path.join(installation, 'apps', 'cli');
const dist = path.join(app, 'dist');
const STAMP = 'stamp.txt';

/**
 * Makes sure that `dist/` is built from the sources as they are now.
 * @returns {string} path of the built main.js
 * @throws {Error} when the build fails
 */
export function ensureBuilt() {
  const stamp = sourceStamp();
  if (builtStamp() !== stamp) build(stamp);
  return path.join(dist, 'main.js');
}

function builtStamp() {
  try {
    return readFileSync(path.join(dist, STAMP), 'utf8');
  } catch {
    return undefined;
  }
}

/** Two runs may build at once: each builds in a folder of its own, and the whole folder is swapped in. */
function build(stamp) {
  if (process.stderr.isTTY) process.stderr.write('Building the command line (its sources are new) …\n');
  const workshop = path.join(app, '.cache');
  mkdirSync(workshop, { recursive: true });
  const fresh = mkdtempSync(path.join(workshop, 'build-'));
  try {
    runVite(path.join(fresh, 'dist'));
    writeFileSync(path.join(fresh, 'dist', STAMP), stamp);
    if (builtStamp() !== stamp) swapIn(fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function runVite(outDir) {
  const vite = path.join(installation, 'node_modules', 'vite', 'bin', 'vite.js');
  if (!existsSync(vite))
    throw new Error(`The tools of the project are not installed: ${vite} is missing.\n  Fix: run "npm ci" in ${installation}.`);
  const options = { cwd: app, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', NODE_ENV: 'production' } };
  const result = spawnSync(process.execPath, [vite, 'build', '--outDir', outDir, '--logLevel', 'warn'], options);
  if (result.status === 0) return;
  const output = result.error ? result.error.message : `${result.stdout}${result.stderr}`;
  throw new Error(
    `The command line could not be built:\n${output.trim().slice(0, 2000)}\n  Fix: correct the named source file, or go back to a version that builds.`,
  );
}

function swapIn(fresh) {
  if (existsSync(dist)) {
    try {
      renameSync(dist, path.join(fresh, 'old'));
    } catch (error) {
      if (error.code !== 'ENOENT') throw error; // another run took it away a moment ago
    }
  }
  try {
    renameSync(path.join(fresh, 'dist'), dist);
  } catch (error) {
    if (!existsSync(path.join(dist, 'main.js'))) throw error; // another run put its own there: it is built from the same sources
  }
}

const isMain = process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url);
if (isMain) ensureBuilt();
