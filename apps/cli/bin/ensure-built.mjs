// Builds the command line when its sources are not those it was built from. Also `npm run build --workspace @campaignkit/cli`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installation, pixelStamp, sourceStamp } from './source-stamp.mjs';

const app = path.join(installation, 'apps', 'cli');
const dist = path.join(app, 'dist');
const STAMPS = 'stamps.json';
const MOST_TRIES = 3;

/**
 * Makes sure that `dist/` is built from the sources as they are now.
 * @returns {string} path of the built main.js
 * @throws {Error} when the build fails
 */
export function ensureBuilt() {
  if (readStamps()?.sources !== sourceStamp()) build();
  return path.join(dist, 'main.js');
}

function readStamps() {
  try {
    return JSON.parse(readFileSync(path.join(dist, STAMPS), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Two runs may build at once: each builds in a folder of its own, and the whole folder is swapped in. */
function build() {
  if (process.stderr.isTTY) process.stderr.write('Building the command line (its sources are new) …\n');
  const workshop = path.join(app, '.cache');
  mkdirSync(workshop, { recursive: true });
  const fresh = mkdtempSync(path.join(workshop, 'build-'));
  try {
    const stamps = buildIn(path.join(fresh, 'dist'));
    if (readStamps()?.sources !== stamps.sources) swapIn(fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Builds until the sources did not change meanwhile: a pack trusts that its stamp says what it was made with. */
function buildIn(outDir) {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    writeRegistries();
    const stamps = { sources: sourceStamp(), pixels: pixelStamp() };
    runVite(outDir);
    if (sourceStamp() !== stamps.sources) continue;
    writeFileSync(path.join(outDir, STAMPS), JSON.stringify(stamps));
    return stamps;
  }
  throw new Error('The sources change while they are built.\n  Fix: run the command again when they are saved.');
}

/** A new template, format or country is one file: the lists that name them are written before they are built in. */
function writeRegistries() {
  const result = spawnSync(process.execPath, [path.join(installation, 'scripts', 'gen-registry.mjs')], { encoding: 'utf8' });
  if (result.status === 0) return;
  throw new Error(
    `The lists of templates, formats and records could not be written:\n${result.stderr.trim()}\n  Fix: correct the named file.`,
  );
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
