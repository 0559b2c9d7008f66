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

const FIX = [
  'Fix: install Chromium or Chrome (Debian: apt-get install chromium; macOS: brew install --cask chromium;',
  'elsewhere: npx playwright install chromium) or set CHROMIUM_PATH to its program, then run npm test again.',
].join('\n  ');

/**
 * The path of a Chromium that starts: CHROMIUM_PATH, else one on the PATH, else Debian's package, else Playwright's download.
 * @throws {Error} when there is none, with what was tried and what to do
 */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return chosenChromium(process.env.CHROMIUM_PATH);
  const tried = [];
  const found = systemChromium() ?? (isDebianRoot() ? debianChromium(tried) : undefined) ?? playwrightChromium(tried);
  if (found) return found;
  throw new Error(
    `There is no Chromium here and none could be installed.\n  Tried: ${NAMES.join(', ')} on the PATH; ${tried.join('; ')}.\n  ${FIX}`,
  );
}

function chosenChromium(chromiumPath) {
  if (starts(chromiumPath)) return chromiumPath;
  throw new Error(`CHROMIUM_PATH is "${chromiumPath}", but that does not start as a Chromium (--version).\n  ${FIX}`);
}

function systemChromium() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
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

function debianChromium(tried) {
  const install = ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium']];
  const options = { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 300_000 };
  const isInstalled = [[install], [['apt-get', ['update']], install]].some((commands) =>
    commands.every(([command, args]) => spawnSync(command, args, options).status === 0),
  );
  if (!isInstalled) tried.push('apt-get install chromium');
  return systemChromium();
}

function playwrightChromium(tried) {
  tried.push('npx playwright install chromium');
  const options = { cwd: root, env, encoding: 'utf8', timeout: 300_000 };
  const install = spawnSync(nodePath, ['node_modules/playwright/cli.js', 'install', 'chromium'], options);
  if (install.status !== 0) return undefined;
  const print = "import('playwright').then(({ chromium }) => process.stdout.write(chromium.executablePath()))";
  const { stdout } = spawnSync(nodePath, ['--eval', print], options);
  return stdout && starts(stdout) ? stdout : undefined;
}

const isMain = process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url);
if (isMain) {
  await runScript(() => {
    console.log(findChromium());
    return 0;
  });
}
