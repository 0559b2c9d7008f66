#!/usr/bin/env node
// Starts the command line on the project's own Node, built from its sources as they are now. Plain JavaScript for Node 18 and newer.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { installation } from './source-stamp.mjs';

const OLDEST_NODE = 24;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) await runOnOwnNode();
else await runHere();

async function runHere() {
  const main = tryOrExplain(ensureBuilt);
  if (main) await import(pathToFileURL(main).href);
}

/** Runs this file again on the Node that `npm ci` installed, with the same terminal. */
async function runOnOwnNode() {
  const node = path.join(installation, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node)) {
    explain(
      `campaignkit needs Node ${OLDEST_NODE}, and this is Node ${process.versions.node}; its own one is not installed.\n  Fix: run "npm ci" in ${installation}.`,
    );
    return;
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  // Ctrl-C on a terminal reaches the child too: it decides when to end, and we say how. Otherwise a signal comes to this process alone.
  process.on('SIGINT', () => void (process.stdin.isTTY || child.kill('SIGINT')));
  process.on('SIGTERM', () => void child.kill('SIGTERM'));
  process.exitCode = await new Promise((resolve) => {
    child.on('error', (error) =>
      resolve(explain(`The project's Node could not be started: ${error.message}\n  Fix: run "npm ci" in ${installation}.`)),
    );
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

function tryOrExplain(action) {
  try {
    return action();
  } catch (error) {
    explain(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function explain(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
  return 2;
}
