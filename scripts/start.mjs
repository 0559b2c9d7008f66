// The first thing a new user runs: installs what is missing, renders the sample campaigns and says where everything is.
//
//   npm start                        all three campaigns
//   npm start -- --targets fr-BE     the same with options of `campaignkit render`
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, nodePath, root, runHere, runScript } from './setup.mjs';

const CAMPAIGNS = ['sextortion-for-money', 'body-and-secrets', 'stop-and-get-help'];

await runScript(async () => {
  ensureInstalled();
  const options = process.argv.slice(2);
  const code = await runHere(nodePath, ['apps/cli/bin/campaignkit.mjs', 'render', ...CAMPAIGNS, ...options]);
  const folders = CAMPAIGNS.map((campaign) => outFolder(campaign, options)).filter((folder) => existsSync(path.join(folder, 'index.html')));
  if (code <= 1 && !options.includes('--json') && folders.length > 0) printWhatIsThere(folders);
  return code;
});

/** Where `render` puts a campaign, as its --out says. */
function outFolder(campaign, options) {
  const at = options.findIndex((option) => option === '--out' || option.startsWith('--out='));
  if (at === -1) return path.join(root, 'campaigns', campaign, 'out');
  const chosen = options[at] === '--out' ? (options[at + 1] ?? '') : options[at].slice('--out='.length);
  return path.resolve(root, chosen, campaign);
}

function printWhatIsThere(folders) {
  console.log(`\n${folders.map(treeOf).join('\n')}\n\nOpen a contact sheet in a browser to look at everything:`);
  for (const folder of folders) console.log(`  ${path.join(folder, 'index.html')}`);
}

function treeOf(folder) {
  const targets = foldersIn(folder);
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const lines = [...targets.map((target) => targetLine(folder, target)), files.map(({ name }) => name).join('  ')];
  const branches = lines.map((line, index) => `${index < lines.length - 1 ? '├──' : '└──'} ${line}`);
  return [`${path.relative(root, folder).startsWith('..') ? folder : path.relative(root, folder)}/`, ...branches].join('\n');
}

function targetLine(folder, target) {
  const messages = foldersIn(path.join(folder, target));
  const counts = messages.map((message) => countPictures(path.join(folder, target, message)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  return `${`${target}/`.padEnd(8)} ${String(total).padStart(4)} ${total === 1 ? 'picture ' : 'pictures'}   ${messages.map((message, index) => `${message}/ ${counts[index]}`).join('   ')}`;
}

function countPictures(folder) {
  return readdirSync(folder).filter((name) => !name.endsWith('.alt.txt') && !name.startsWith('.')).length;
}

function foldersIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
