// Builds the static Storybook into storybook-static/, which any server can serve from any folder.
//
//   node scripts/build.mjs   (npm run build)
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceStamp } from './source-stamp.mjs';

const app = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const root = path.resolve(app, '../..');
/** Where the static Storybook comes to stand. */
export const builtFolder = path.join(app, 'storybook-static');
const stampFile = path.join(builtFolder, 'sources.sha256');

/** True when what is built is what the sources say. */
export function isBuilt() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourceStamp(root);
}

/**
 * Builds, and remembers of which sources.
 * @returns {string} what the build printed
 * @throws {Error} with what the build printed, when it failed
 */
export function build() {
  // Before building: what changes meanwhile is built next time.
  const stamp = sourceStamp(root);
  const output = [run(path.join(root, 'scripts/gen-stories.mjs')), run(storybook(), 'build', '-o', builtFolder, '--quiet')].join('');
  writeFileSync(stampFile, stamp);
  return output;
}

function storybook() {
  return createRequire(import.meta.url).resolve('storybook/internal/bin/dispatcher');
}

function run(script, ...args) {
  const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: app, env, encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Error(`${path.relative(root, script)} failed.\n${stdout}${stderr}`);
}

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    build();
    console.log(`Built ${path.relative(root, builtFolder)}: serve it with any static server.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
