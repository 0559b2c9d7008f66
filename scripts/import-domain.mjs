// Turns a domain folder (helplines.json, facts.json) into records: packages/knowledge/contacts/<CC>.json and facts.json.
// Everything arrives unverified. Running it again on the same folder changes nothing.
//   node scripts/import-domain.mjs <domain folder>
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { toContactFiles } from './import-domain/contact-record.mjs';
import { toFact } from './import-domain/fact-record.mjs';

const knowledge = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'packages/knowledge');
const folder = process.argv[2];

if (folder === undefined) {
  console.error('No domain folder given.\n  Fix: node scripts/import-domain.mjs <folder with helplines.json and facts.json>');
  process.exitCode = 2;
} else {
  const contactFiles = toContactFiles(readJson('helplines.json').entries);
  const facts = readJson('facts.json').map(toFact).sort(byId);
  mkdirSync(path.join(knowledge, 'contacts'), { recursive: true });
  const changed = [...contactFiles]
    .map(([country, contacts]) => writeJson(`contacts/${country}.json`, contacts))
    .concat(writeJson('facts.json', facts))
    .filter(Boolean).length;
  const contacts = [...contactFiles.values()].flat();
  console.log(`${contacts.length} contacts in ${contactFiles.size} files, ${facts.length} facts; ${changed} files changed.`);
  for (const [kind, count] of countBy(contacts, ({ kind }) => kind)) console.log(`  ${kind}: ${count}`);
  console.log(
    `  withheld: ${contacts
      .filter(({ withheld }) => withheld !== null)
      .map(({ id }) => id)
      .join(', ')}`,
  );
  console.log(`  with opening hours that a program can read: ${contacts.filter(({ hours }) => hours.opening !== null).length}`);
}

function readJson(file) {
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
}

function writeJson(file, value) {
  const target = path.join(knowledge, file);
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (readIfPresent(target) === text) return false;
  writeFileSync(target, text);
  return true;
}

function readIfPresent(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function countBy(list, keyOf) {
  const counts = new Map();
  for (const entry of list) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function byId(a, b) {
  return a.id < b.id ? -1 : 1;
}
