import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Runs `npm ci` in `root`, on the project's version of Node: on an older one npm silently leaves out programs that do not support it.
 * @throws {Error} with npm's output when it fails
 */
export function installPackages(root) {
  const version = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).devDependencies.node;
  if (isAtLeast(process.versions.node, version)) return runNpm(['ci'], { cwd: root, node: process.execPath });
  const folder = mkdtempSync(path.join(tmpdir(), 'campaignkit-node-'));
  try {
    const name = nodePackage();
    runNpm(['install', '--prefix', folder, '--no-save', `${name}@${version}`], { cwd: folder, node: process.execPath });
    const node = path.join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return runNpm(['ci'], { cwd: root, node });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isAtLeast(found, wanted) {
  return Number.parseInt(found, 10) >= Number.parseInt(wanted, 10);
}

// The same names that the package `node` resolves to.
function nodePackage() {
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return [prefix, process.platform === 'win32' ? 'win' : process.platform, process.arch].join('-');
}

// npm is a script for the first `node` on the PATH; its install scripts find the same one.
function runNpm(args, { cwd, node }) {
  const isWindows = process.platform === 'win32';
  const npmScript = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : undefined;
  const [program, ...first] = npmScript ? [node, npmScript] : ['npm'];
  const result = spawnSync(program, [...first, ...args, '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: [path.dirname(node), process.env.PATH ?? ''].join(path.delimiter),
      // Networks of offices and police units often have a certificate authority of their own, which only the system knows.
      NODE_USE_SYSTEM_CA: '1',
    },
    shell: isWindows && !npmScript,
  });
  if (result.status === 0) return;
  const output = result.error ? result.error.message : `${result.stdout}${result.stderr}`;
  throw new Error(
    `npm ${args[0]} failed:\n${output.trimEnd()}\n  Fix: check that npm reaches its registry (npm ping), then run the command again.`,
  );
}
