// Finds a Chromium for the tests in the browser, and installs one where that is possible.
//
//   node scripts/find-chromium.mjs   prints its path
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { env, nodePath, root, runScript } from './setup.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const INSTALL_LIMIT_MS = 300_000;

const FIX = [
  'Fix: install Chromium or Chrome (Debian: apt-get install chromium; macOS: brew install --cask chromium;',
  '  elsewhere: npx playwright install chromium) or set CHROMIUM_PATH to its program, then run npm test again.',
].join('\n');

/** The ways to get one, in this order: each gives its name and, when it worked, the path. */
const INSTALLERS = [
  { name: 'apt-get install chromium', isPossible: isDebianRoot, install: installDebian },
  { name: 'npx playwright install chromium', isPossible: () => true, install: installPlaywright },
];

/**
 * The path of a Chromium that starts: CHROMIUM_PATH, else one on the PATH, else what the first installer gives that works.
 * @throws {Error} when there is none, with what was tried and what to do
 */
export function findChromium(environment, installers) {
  if (environment.CHROMIUM_PATH) return chosenChromium(environment.CHROMIUM_PATH);
  const found = systemChromium(environment);
  if (found) return found;
  const possible = installers.filter(({ isPossible }) => isPossible());
  for (const { install } of possible) {
    const installed = install(environment);
    if (installed) return installed;
  }
  const tried = [`${NAMES.join(', ')} on the PATH`, ...possible.map(({ name }) => name)].join('; ');
  throw new Error(`There is no Chromium here and none could be installed.\n  Tried: ${tried}.\n  ${FIX}`);
}

function chosenChromium(chromiumPath) {
  if (starts(chromiumPath)) return chromiumPath;
  throw new Error(`CHROMIUM_PATH is "${chromiumPath}", but that does not start as a Chromium (--version).\n  ${FIX}`);
}

function systemChromium(environment) {
  const folders = (environment.PATH ?? '').split(path.delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...MAC_APPS].find((file) => existsSync(file) && starts(file));
}

// On Ubuntu, `chromium-browser` is a script that only asks for a snap: existing is not enough.
function starts(program) {
  const result = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return result.status === 0 && /chrom/i.test(result.stdout);
}

function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installDebian(environment) {
  const options = { encoding: 'utf8', env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' }, timeout: INSTALL_LIMIT_MS };
  const aptGet = (...args) => spawnSync('apt-get', args, options).status === 0;
  const installChromium = () => aptGet('install', '-y', '--no-install-recommends', 'chromium');
  // A fresh machine has no package lists, or old ones.
  return installChromium() || (aptGet('update') && installChromium()) ? systemChromium(environment) : undefined;
}

function installPlaywright() {
  const options = { cwd: root, env, encoding: 'utf8', timeout: INSTALL_LIMIT_MS };
  if (spawnSync(nodePath, ['node_modules/playwright/cli.js', 'install', 'chromium'], options).status !== 0) return undefined;
  const print = "import('playwright').then(({ chromium }) => process.stdout.write(chromium.executablePath()))";
  const { stdout } = spawnSync(nodePath, ['--eval', print], options);
  return stdout && starts(stdout) ? stdout : undefined;
}

const isMain = process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url);
if (isMain) {
  await runScript(() => {
    console.log(findChromium(process.env, INSTALLERS));
    return 0;
  });
}
