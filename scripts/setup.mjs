// Brings this checkout to the state of its lockfile and points what follows at the Node of the project.
// Plain JavaScript for Node 18 and newer, built-ins only: this runs before anything is installed.
//
//   node scripts/setup.mjs                   installs what is missing
//   node scripts/setup.mjs turbo run build   installs what is missing, then runs that program of node_modules/.bin
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './setup/install-packages.mjs';
import { currentPlatform, isSameInstallation } from './setup/is-same-installation.mjs';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const isWindows = process.platform === 'win32';
const modules = path.join(root, 'node_modules');

/** The Node of the project, whatever Node the machine has. */
export const nodePath = path.join(modules, 'node', 'bin', isWindows ? 'node.exe' : 'node');

/** The environment for every child: the project's programs first on the PATH, and nobody is told what we run. */
export const env = {
  ...process.env,
  PATH: [path.join(modules, '.bin'), process.env.PATH ?? ''].join(path.delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
};

/**
 * Installs the packages of package-lock.json when they are not installed yet, quietly, and says so in one line.
 * @throws {Error} when the installation fails or leaves no working Node behind
 */
export function ensureInstalled() {
  const reason = installReason();
  if (reason) install(reason);
  if (!existsSync(nodePath)) throw new Error(noNodeMessage());
}

function installReason() {
  const installed = readLockfile(path.join(modules, '.package-lock.json'));
  if (!installed) return 'nothing is installed yet';
  const wanted = readLockfile(path.join(root, 'package-lock.json'));
  if (!wanted) throw new Error('package-lock.json is missing or damaged.\n  Fix: git checkout -- package-lock.json');
  if (!isSameInstallation(wanted, installed, currentPlatform())) return 'what is installed differs from package-lock.json';
  return existsSync(nodePath) ? undefined : 'Node is missing in node_modules';
}

function readLockfile(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install(reason) {
  const startedAt = Date.now();
  process.stderr.write(`Installing packages (${reason}) … `);
  try {
    installPackages(root);
  } catch (error) {
    process.stderr.write('failed\n');
    throw error;
  }
  process.stderr.write(`${((Date.now() - startedAt) / 1000).toFixed(0)} s\n`);
}

function noNodeMessage() {
  return [
    `The package "node" put no program at ${path.relative(root, nodePath)}: npm did not run its install script.`,
    '  Fix: allow install scripts (npm config get ignore-scripts must say false), delete node_modules and run the command again.',
  ].join('\n');
}

/** Runs `main` and prints an error as its message: a person reads it, no stack helps them. */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Runs a program with our environment and this terminal. Resolves with its exit code, 128 + n after a signal. */
export function runHere(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit', shell: isWindows });
    const ignore = () => {}; // Ctrl-C reaches the child too; it decides when to end, and we report how.
    process.on('SIGINT', ignore);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGINT', ignore);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 128));
    });
  });
}

const isMain = process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url);
if (isMain) {
  await runScript(() => {
    ensureInstalled();
    const [command, ...args] = process.argv.slice(2);
    return command === undefined ? 0 : runHere(command, args);
  });
}
