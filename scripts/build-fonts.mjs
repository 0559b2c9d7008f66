// Builds packages/typography/fonts/ from pinned npm font packages: hints dropped, every glyph and feature kept, WOFF2.
// A file whose record still says what is wanted keeps its bytes; delete it to have it built anew.
// `--check` writes nothing and fails when the folder is not what fonts.json and the list below say.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = path.join(root, 'packages/typography/fonts');
const listFile = path.join(folder, 'fonts.json');
const LICENCE = 'OFL-1.1';

// The packages of four of its sisters carry no licence; their fonts name the same project and licence.
const BALOO = '@expo-google-fonts/baloo-2@0.4.2';

// Metrics of vertical lines, which nothing here sets.
const VERTICAL_METRICS = ['vhea', 'vmtx', 'VORG'];

// To add a family or a weight, add it here and in the script that uses it (packages/typography/src/scripts), then run this.
const FAMILIES = [
  { family: 'baloo-2', version: '0.4.2', weights: [600, 800] },
  { family: 'baloo-bhai-2', version: '0.4.2', weights: [800] },
  { family: 'baloo-bhaijaan-2', version: '0.4.2', weights: [600, 800] },
  { family: 'baloo-bhaina-2', version: '0.2.3', weights: [800], licenceFrom: BALOO },
  { family: 'baloo-da-2', version: '0.2.3', weights: [800], licenceFrom: BALOO },
  { family: 'baloo-paaji-2', version: '0.2.3', weights: [800], licenceFrom: BALOO },
  { family: 'baloo-tamma-2', version: '0.4.2', weights: [800] },
  { family: 'baloo-tammudu-2', version: '0.2.3', weights: [800], licenceFrom: BALOO },
  { family: 'baloo-thambi-2', version: '0.4.2', weights: [800] },
  { family: 'fredoka', version: '0.4.1', weights: [700] },
  { family: 'mitr', version: '0.4.1', weights: [500, 600] },
  { family: 'noto-kufi-arabic', version: '0.4.3', weights: [800] },
  { family: 'noto-nastaliq-urdu', version: '0.4.2', weights: [400, 700] },
  { family: 'noto-sans', version: '0.4.2', weights: [400, 600, 700, 900] },
  { family: 'noto-sans-adlam', version: '0.4.1', weights: [400, 700] },
  { family: 'noto-sans-arabic', version: '0.4.3', weights: [400, 600, 700, 800] },
  { family: 'noto-sans-armenian', version: '0.4.2', weights: [400, 700, 900] },
  { family: 'noto-sans-balinese', version: '0.4.1', weights: [400, 700] },
  { family: 'noto-sans-bengali', version: '0.4.4', weights: [400, 700, 900] },
  { family: 'noto-sans-canadian-aboriginal', version: '0.4.1', weights: [400, 700, 900] },
  { family: 'noto-sans-chakma', version: '0.4.2', weights: [400] },
  { family: 'noto-sans-cham', version: '0.4.1', weights: [400, 700, 900] },
  { family: 'noto-sans-cherokee', version: '0.4.2', weights: [400, 700, 900] },
  { family: 'noto-sans-devanagari', version: '0.4.1', weights: [400, 600, 700, 900] },
  { family: 'noto-sans-ethiopic', version: '0.4.2', weights: [400, 700, 900] },
  { family: 'noto-sans-georgian', version: '0.4.3', weights: [400, 700, 900] },
  { family: 'noto-sans-gujarati', version: '0.4.2', weights: [400, 700, 900] },
  { family: 'noto-sans-gurmukhi', version: '0.4.1', weights: [400, 700, 900] },
  { family: 'noto-sans-hanifi-rohingya', version: '0.4.2', weights: [400, 700] },
  { family: 'noto-sans-hebrew', version: '0.4.1', weights: [400, 700, 900] },
  { family: 'noto-sans-javanese', version: '0.4.2', weights: [400, 700] },
  { family: 'noto-sans-jp', version: '0.4.3', weights: [400, 700], drop: VERTICAL_METRICS },
  { family: 'noto-sans-kannada', version: '0.4.3', weights: [400, 700, 900] },
  { family: 'noto-sans-khmer', version: '0.4.3', weights: [400, 700, 900] },
  { family: 'noto-sans-kr', version: '0.4.3', weights: [400, 700], drop: VERTICAL_METRICS },
  { family: 'noto-sans-lao', version: '0.4.2', weights: [400, 700, 900] },
  { family: 'noto-sans-lisu', version: '0.4.2', weights: [400, 700] },
  { family: 'noto-sans-malayalam', version: '0.4.2', weights: [400, 700, 900] },
  { family: 'noto-sans-meetei-mayek', version: '0.4.2', weights: [400, 700, 900] },
  { family: 'noto-sans-mongolian', version: '0.4.1', weights: [400] },
  { family: 'noto-sans-myanmar', version: '0.4.2', weights: [400, 700, 900] },
  { family: 'noto-sans-nko', version: '0.4.1', weights: [400] },
  { family: 'noto-sans-ol-chiki', version: '0.4.2', weights: [400, 700] },
  { family: 'noto-sans-oriya', version: '0.4.2', weights: [400, 700, 900] },
  { family: 'noto-sans-sc', version: '0.4.3', weights: [400, 700], drop: VERTICAL_METRICS },
  { family: 'noto-sans-sinhala', version: '0.4.2', weights: [400, 700, 900] },
  { family: 'noto-sans-symbols', version: '0.4.1', weights: [400, 700] },
  { family: 'noto-sans-symbols-2', version: '0.4.1', weights: [400] },
  { family: 'noto-sans-syriac', version: '0.4.2', weights: [400, 700, 900] },
  { family: 'noto-sans-tamil', version: '0.4.3', weights: [400, 700, 900] },
  { family: 'noto-sans-tc', version: '0.4.3', weights: [400, 700], drop: VERTICAL_METRICS },
  { family: 'noto-sans-telugu', version: '0.4.2', weights: [400, 700, 900] },
  { family: 'noto-sans-thaana', version: '0.4.2', weights: [400, 700, 900] },
  { family: 'noto-sans-thai', version: '0.4.2', weights: [400, 600, 700, 900] },
  { family: 'noto-sans-tifinagh', version: '0.4.1', weights: [400] },
  { family: 'noto-sans-vai', version: '0.4.2', weights: [400] },
  { family: 'noto-sans-yi', version: '0.4.2', weights: [400] },
  { family: 'noto-serif', version: '0.4.2', weights: [600] },
  { family: 'noto-serif-tibetan', version: '0.4.2', weights: [400, 700, 900] },
  { family: 'nunito', version: '0.4.2', weights: [800] },
  { family: 'schibsted-grotesk', version: '0.4.2', weights: [700, 900] },
  { family: 'young-serif', version: '0.4.0', weights: [400] },
];

if (process.argv.includes('--check')) {
  const faults = checkFolder();
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) {
    console.error('  Fix: node scripts/build-fonts.mjs, then commit packages/typography/fonts.');
    process.exitCode = 1;
  }
} else {
  await buildFolder();
}

async function buildFolder() {
  mkdirSync(folder, { recursive: true });
  const known = existsSync(listFile) ? JSON.parse(readFileSync(listFile, 'utf8')) : [];
  const work = mkdtempSync(path.join(tmpdir(), 'build-fonts-'));
  const records = [];
  for (const entry of FAMILIES) records.push(...(await buildFamily(entry, known, work)));
  writeFileSync(listFile, `${JSON.stringify(records, null, 2)}\n`);
  const wanted = expectedFiles();
  for (const name of readdirSync(folder)) if (!wanted.includes(name)) rmSync(path.join(folder, name));
  rmSync(work, { recursive: true });
}

async function buildFamily(entry, known, work) {
  const wanted = entry.weights.map((weight) => wantedRecord(entry, weight));
  const kept = wanted.map((record) => known.find((each) => isSame(each, record) && isIntact(each)));
  if (kept.every(Boolean) && existsSync(path.join(folder, licenceFile(entry.family)))) return kept;
  const upstream = fetchPackage(`${wanted[0].package}@${entry.version}`, work);
  const licensed = entry.licenceFrom ? fetchPackage(entry.licenceFrom, work) : upstream;
  const licence = readFileSync(path.join(licensed, 'LICENSE_FONT'), 'utf8').replace(/^\uFEFF/, '');
  writeFileSync(path.join(folder, licenceFile(entry.family)), licence);
  const records = [];
  for (const [index, record] of wanted.entries()) records.push(kept[index] ?? (await buildFont(record, entry.drop, upstream)));
  return records;
}

function wantedRecord({ family, version, drop = [] }, weight) {
  const recipe = ['hints', ...drop].map((table) => `no ${table}`).join(', ');
  return { file: `${family}-${weight}.woff2`, family, weight, package: `@expo-google-fonts/${family}`, version, recipe, licence: LICENCE };
}

function isSame(known, wanted) {
  return Object.entries(wanted).every(([key, value]) => known[key] === value);
}

function isIntact(record) {
  return existsSync(path.join(folder, record.file)) && checkRecord(record).length === 0;
}

async function buildFont(record, drop, upstream) {
  const { default: subsetFont } = await import('subset-font');
  const source = readFileSync(sourceFile(upstream, record.weight));
  const bytes = await subsetFont(source, null, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    noHinting: true,
    preserveNameIds: [13, 14],
    dropTables: drop,
  });
  writeFileSync(path.join(folder, record.file), bytes);
  console.log(`${record.file}  ${source.length} to ${bytes.length} bytes`);
  const { licence, ...origin } = record;
  return { ...origin, ...digest(bytes), licence };
}

function fetchPackage(spec, work) {
  const target = path.join(work, spec.replace(/[^a-z0-9]+/g, '-'));
  if (existsSync(target)) return path.join(target, 'package');
  mkdirSync(target);
  const packed = JSON.parse(execFileSync('npm', ['pack', spec, '--json', '--pack-destination', target], { encoding: 'utf8' }));
  execFileSync('tar', ['xzf', path.join(target, packed[0].filename), '-C', target]);
  return path.join(target, 'package');
}

// A folder for each style, `400Regular/NotoSans_400Regular.ttf`; in older packages no folders.
function sourceFile(upstream, weight) {
  const file = readdirSync(upstream, { recursive: true }).find((name) => new RegExp(`_${weight}(?!.*Italic)[A-Za-z]*\\.ttf$`).test(name));
  if (!file) throw new Error(`${upstream} has no upright TTF of weight ${weight}. Fix: correct the weights in scripts/build-fonts.mjs.`);
  return path.join(upstream, file);
}

function checkFolder() {
  const records = JSON.parse(readFileSync(listFile, 'utf8'));
  const listed = ['fonts.json', ...records.map(({ file }) => file), ...FAMILIES.map(({ family }) => licenceFile(family))].sort();
  const present = readdirSync(folder).sort();
  return [
    ...difference(expectedFiles(), listed, 'is wanted by scripts/build-fonts.mjs, but not in fonts.json'),
    ...difference(listed, expectedFiles(), 'is in fonts.json, but not wanted by scripts/build-fonts.mjs'),
    ...difference(listed, present, 'is listed, but not in the folder'),
    ...difference(present, listed, 'is in the folder, but not listed'),
    ...records.filter(({ file }) => present.includes(file)).flatMap(checkRecord),
  ].map((fault) => `packages/typography/fonts/${fault}`);
}

function checkRecord(record) {
  const found = digest(readFileSync(path.join(folder, record.file)));
  if (found.sha256 === record.sha256 && found.bytes === record.bytes) return [];
  return [`${record.file} has sha256 ${found.sha256} (${found.bytes} bytes), expected ${record.sha256} (${record.bytes} bytes)`];
}

function difference(wanted, present, what) {
  return wanted.filter((name) => !present.includes(name)).map((name) => `${name} ${what}`);
}

function expectedFiles() {
  const fonts = FAMILIES.flatMap(({ family, weights }) => [licenceFile(family), ...weights.map((weight) => `${family}-${weight}.woff2`)]);
  return ['fonts.json', ...fonts].sort();
}

function licenceFile(family) {
  return `LICENSE-${family}.txt`;
}

function digest(bytes) {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}
