// Reads the design tokens (packages/design-system/tokens) and writes them as typed constants, so that code and design tools use one
// source. How each script is set is stated in packages/typography/src/scripts alone; from there it is written as tokens, for design tools
// to read. `--check` writes nothing and fails when a file is out of date.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const FOLDER = 'packages/design-system/tokens';
const SCRIPT_TOKENS = `${FOLDER}/_script.tokens.json`;
const CONSTANTS = 'packages/design-system/src/_tokens.ts';

const { readTokens } = await tsImport('../packages/model/src/index.ts', import.meta.url);
const { scripts } = await tsImport('../packages/typography/src/scripts/_registry.ts', import.meta.url);

const isCheck = process.argv.includes('--check');
const scriptTokens = composeScriptTokens();
const files = [
  { file: SCRIPT_TOKENS, content: scriptTokens },
  ...globSync('**/*.tokens.json', { cwd: path.join(root, FOLDER) })
    .sort()
    .map((name) => `${FOLDER}/${name.split(path.sep).join('/')}`)
    .filter((file) => file !== SCRIPT_TOKENS)
    .map((file) => ({ file, content: JSON.parse(readFileSync(path.join(root, file), 'utf8')) })),
];
const stale = [write(SCRIPT_TOKENS, composeJson(scriptTokens)), write(CONSTANTS, composeConstants(readTokens(files)))].flat();
if (isCheck && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}\n  Fix: node scripts/gen-tokens.mjs, then commit the change.`);
  process.exitCode = 1;
}

function write(file, text) {
  const full = path.join(root, file);
  if (readOrNothing(full) === text) return [];
  if (!isCheck) writeFileSync(full, text);
  return [file];
}

function readOrNothing(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function composeScriptTokens() {
  const entries = Object.values(scripts)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((script) => [script.id, composeScript(script)]);
  return {
    $schema: 'https://www.designtokens.org/schemas/2025.10/format.json',
    $description: 'Written by scripts/gen-tokens.mjs from packages/typography/src/scripts. Do not edit.',
    script: {
      $description: 'What each writing system (ISO 15924) makes of the sizes in type.tokens.json.',
      ...Object.fromEntries(entries),
    },
  };
}

function composeScript({ headlineScale, bodyScale, lineHeight, headlineTrackingEm, families }) {
  const number = ($value, $description) => ({ $type: 'number', $value, $description });
  const voices = Object.entries(families).map(([voice, list]) => [
    voice,
    { $type: 'fontFamily', $value: list.map(({ id }) => familyName(id)) },
  ]);
  return {
    headlineScale: number(headlineScale, 'Size of a headline beside a Latin one.'),
    bodyScale: number(bodyScale, 'Size of running text beside Latin.'),
    lineHeightHead: number(lineHeight.head, 'In em.'),
    lineHeightBody: number(lineHeight.body, 'In em.'),
    trackingHead: number(headlineTrackingEm, 'In em; 0 where letters join or stack.'),
    ...Object.fromEntries(voices),
  };
}

/** `noto-sans-jp` → "Noto Sans JP". */
function familyName(id) {
  return id
    .split('-')
    .map((word) => (/^(?:jp|kr|sc|tc)$/.test(word) ? word.toUpperCase() : word === 'nko' ? 'NKo' : word[0].toUpperCase() + word.slice(1)))
    .join(' ');
}

/** As oxfmt writes it: lists of names on one line. */
function composeJson(content) {
  const text = JSON.stringify(content, null, 2).replace(/\[\s+("[^\]]+")\s+\]/g, (_, names) => `[${names.replace(/,\s+/g, ', ')}]`);
  return `${text}\n`;
}

/** Colours and numbers; what says nothing to code (fonts of scripts, shadows that are not there) is left to design tools. */
function composeConstants(tokens) {
  const constants = {};
  for (const [name, { type, value }] of tokens) {
    if (!/^(?:script|look)\./.test(name) && ['color', 'number'].includes(type)) place(constants, name.split('.'), value);
  }
  return [
    '// Written by scripts/gen-tokens.mjs. Do not edit.',
    "import type { Look } from '@campaignkit/model';",
    '',
    '/** Design tokens; what each is for stands in tokens/. */',
    `export const tokens = ${literal(constants)} as const;`,
    '',
    '/** A look for each audience, by id. */',
    `export const looks = ${literal(composeLooks(tokens))} as const satisfies Readonly<Record<string, Look>>;`,
    '',
  ].join('\n');
}

function composeLooks(tokens) {
  const groups = Object.assign({}, ...files.map(({ content }) => content.look));
  const ids = Object.keys(groups).sort();
  return Object.fromEntries(ids.map((id) => [id, composeLook(id, groups[id].$description, tokens)]));
}

function composeLook(id, name, tokens) {
  const token = (part) => {
    const found = tokens.get(`look.${id}.${part}`);
    if (found) return found;
    throw new Error(`${FOLDER}/looks/${id}.tokens.json has no look.${id}.${part}.`);
  };
  const [voice = ''] = token('voice').aliases;
  const prefix = `look.${id}.colour.`;
  const colours = [...tokens].filter(([at]) => at.startsWith(prefix)).map(([at, { value }]) => [at.slice(prefix.length), value]);
  return {
    id,
    name,
    voice: voice.replace('voice.', ''),
    headlineWeight: token('headlineWeight').value,
    cornerU: token('corner').value,
    colours: Object.fromEntries(colours),
  };
}

function place(constants, [name, ...rest], value) {
  if (rest.length === 0) constants[name] = value;
  else place((constants[name] ??= {}), rest, value);
}

function literal(value, indent = '') {
  if (Array.isArray(value)) return `[${value.map((each) => literal(each)).join(', ')}]`;
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? `'${value.replace(/['\\]/g, '\\$&')}'` : String(value);
  const lines = Object.entries(value).map(([name, each]) => `${indent}  ${key(name)}: ${literal(each, `${indent}  `)},`);
  return ['{', ...lines, `${indent}}`].join('\n');
}

function key(name) {
  return /^[a-zA-Z_]\w*$/.test(name) ? name : `'${name}'`;
}
