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
  const folders = CAMPAIGNS.map((campaign) => path.join('campaigns', campaign, 'out')).filter((folder) =>
    existsSync(path.join(root, folder, 'index.html')),
  );
  if (code <= 1 && !options.includes('--json') && folders.length > 0) printWhatIsThere(folders);
  return code;
});

function printWhatIsThere(folders) {
  console.log(`\n${folders.map(treeOf).join('\n')}\n\nOpen a contact sheet in a browser to look at everything:`);
  for (const folder of folders) console.log(`  ${path.join(root, folder, 'index.html')}`);
}

function treeOf(folder) {
  const targets = foldersIn(folder);
  const files = readdirSync(path.join(root, folder), { withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith('.'),
  );
  const lines = [...targets.map((target) => targetLine(folder, target)), files.map(({ name }) => name).join('  ')];
  return [`${folder}/`, ...lines.map((line, index) => `${index < lines.length - 1 ? '├──' : '└──'} ${line}`)].join('\n');
}

function targetLine(folder, target) {
  const messages = foldersIn(path.join(folder, target));
  const counts = messages.map((message) => countPictures(path.join(folder, target, message)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  return `${`${target}/`.padEnd(8)} ${String(total).padStart(4)} pictures   ${messages.map((message, index) => `${message}/ ${counts[index]}`).join('   ')}`;
}

function countPictures(folder) {
  return readdirSync(path.join(root, folder)).filter((name) => !name.endsWith('.alt.txt') && !name.startsWith('.')).length;
}

function foldersIn(folder) {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
