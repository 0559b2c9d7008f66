// Lists the folders whose files are extensions and writes their typed registries, so that adding a file is all it takes.
// `--check` writes nothing and fails when a registry is out of date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const REGISTRIES = [
  { folder: 'packages/model/src/formats', name: 'formats', type: 'Format', from: '../format.js' },
  { folder: 'packages/design-system/src/illustrations', name: 'illustrations', type: 'Illustration', from: '../illustration.js' },
  { folder: 'packages/typography/src/scripts', name: 'scripts', type: 'Script', from: '../script.js' },
  { folder: 'packages/typography/src/languages', name: 'languages', type: 'Language', from: '../language.js' },
  { folder: 'packages/typography/src/line-breaking/rules', name: 'lineBreakRules', type: 'LineBreakRule', from: '../line-break-rule.js' },
  { folder: 'packages/lint/src/rules', name: 'rules', type: 'Rule', from: '../rule.js' },
  { folder: 'packages/engine/src/satori-traps', name: 'satoriTraps', type: 'SatoriTrap', from: '../satori-trap.js' },
  { folder: 'packages/output/src/encoders', name: 'encoders', type: 'Encoder', from: '../encoder.js' },
  { folder: 'templates', name: 'templates', type: 'Template', from: '@campaignkit/model', nested: '.template.tsx' },
  { folder: 'packages/knowledge/contacts', name: 'contactFiles', data: true },
  { folder: 'packages/knowledge/laws', name: 'lawFiles', data: true },
];

const isCheck = process.argv.includes('--check');
const stale = REGISTRIES.filter((registry) => existsSync(path.join(root, registry.folder))).filter(writeRegistry);
if (isCheck && stale.length > 0) {
  console.error(`Out of date: ${stale.map(registryFile).join(', ')}\n  Fix: node scripts/gen-registry.mjs, then commit the change.`);
  process.exitCode = 1;
}

function writeRegistry(registry) {
  const file = path.join(root, registryFile(registry));
  const text = registryText(registry);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  if (!isCheck) writeFileSync(file, text);
  return true;
}

function registryFile({ folder }) {
  return `${folder}/_registry.ts`;
}

function registryText({ folder, name, type, from, nested, data }) {
  if (data) return dataRegistryText(folder, name);
  const entries = nested ? nestedEntries(folder, nested) : flatEntries(folder);
  return [
    '// Written by scripts/gen-registry.mjs. Do not edit.',
    `import type { ${type} } from '${from}';`,
    ...entries.map(({ id, file }) => `import ${identifier(id)} from './${file}';`),
    '',
    `export const ${name} = {`,
    ...entries.map(({ id }) => `  ${/^[a-zA-Z]\w*$/.test(id) ? id : `'${id}'`}: ${identifier(id)},`),
    `} as const satisfies Readonly<Record<string, ${type}>>;`,
    '',
  ].join('\n');
}

/** Data is unknown until it is parsed, so its registry promises nothing about it. */
function dataRegistryText(folder, name) {
  const ids = readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''))
    .sort();
  return [
    '// Written by scripts/gen-registry.mjs. Do not edit.',
    ...ids.map((id) => `import ${identifier(id)} from './${id}.json';`),
    '',
    `export const ${name}: Readonly<Record<string, unknown>> = {`,
    ...ids.map((id) => `  '${folder}/${id}.json': ${identifier(id)},`),
    '};',
    '',
  ].join('\n');
}

function flatEntries(folder) {
  return readdirSync(path.join(root, folder))
    .filter((file) => /^[^_.][^.]*\.tsx?$/.test(file))
    .sort()
    .map((file) => ({ id: file.replace(/\.tsx?$/, ''), file: file.replace(/\.tsx?$/, '.js') }));
}

function nestedEntries(folder, ending) {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(root, folder, entry.name, entry.name + ending)))
    .map((entry) => ({ id: entry.name, file: `${entry.name}/${entry.name}${ending.replace(/\.tsx?$/, '.js')}` }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function identifier(id) {
  return id.replace(/[-.](\w)/g, (_, letter) => letter.toUpperCase()).replace(/^(\d)/, '_$1');
}
