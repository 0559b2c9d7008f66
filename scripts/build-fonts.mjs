// Builds packages/typography/fonts/ from pinned npm font packages: hints dropped, every glyph and feature kept, WOFF2.
// `--check` writes nothing and fails when the folder is not what fonts.json and the list below say.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = path.join(root, 'packages/typography/fonts');
const listFile = path.join(folder, 'fonts.json');
const LICENCE = 'OFL-1.1';

// To add a family or a weight, add it here and in the script that uses it (packages/typography/src/scripts), then run this.
const FAMILIES = [
  { family: 'baloo-2', version: '0.4.2', weights: [600, 800] },
  { family: 'baloo-bhaijaan-2', version: '0.4.2', weights: [600, 800] },
  { family: 'mitr', version: '0.4.1', weights: [500, 600] },
  { family: 'noto-kufi-arabic', version: '0.4.3', weights: [800] },
  { family: 'noto-sans', version: '0.4.2', weights: [400, 600, 700] },
  { family: 'noto-sans-arabic', version: '0.4.3', weights: [400, 600, 800] },
  { family: 'noto-sans-devanagari', version: '0.4.1', weights: [400, 600, 700, 900] },
  { family: 'noto-sans-thai', version: '0.4.2', weights: [400, 600, 700, 900] },
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
  const { default: subsetFont } = await import('subset-font');
  const work = mkdtempSync(path.join(tmpdir(), 'build-fonts-'));
  mkdirSync(folder, { recursive: true });
  const records = [];
  for (const { family, version, weights } of FAMILIES) {
    const upstream = fetchPackage(`@expo-google-fonts/${family}@${version}`, work);
    const licence = readFileSync(path.join(upstream, 'LICENSE_FONT'), 'utf8').replace(/^\uFEFF/, '');
    writeFileSync(path.join(folder, licenceFile(family)), licence);
    for (const weight of weights) {
      const file = `${family}-${weight}.woff2`;
      const source = readFileSync(sourceFile(upstream, weight));
      const bytes = await subsetFont(source, null, {
        targetFormat: 'woff2',
        keepAllGlyphs: true,
        noHinting: true,
        preserveNameIds: [13, 14],
      });
      writeFileSync(path.join(folder, file), bytes);
      records.push({ file, family, weight, package: `@expo-google-fonts/${family}`, version, ...digest(bytes), licence: LICENCE });
      console.log(`${file}  ${source.length} to ${bytes.length} bytes`);
    }
  }
  writeFileSync(listFile, `${JSON.stringify(records, null, 2)}\n`);
  const wanted = expectedFiles();
  for (const name of readdirSync(folder)) if (!wanted.includes(name)) rmSync(path.join(folder, name));
  rmSync(work, { recursive: true });
}

function fetchPackage(spec, work) {
  const target = path.join(work, spec.replace(/[^a-z0-9]+/g, '-'));
  mkdirSync(target);
  const packed = JSON.parse(execFileSync('npm', ['pack', spec, '--json', '--pack-destination', target], { encoding: 'utf8' }));
  execFileSync('tar', ['xzf', path.join(target, packed[0].filename), '-C', target]);
  return path.join(target, 'package');
}

function sourceFile(upstream, weight) {
  const style = readdirSync(upstream).find((name) => name.startsWith(String(weight)) && !name.endsWith('Italic'));
  const file = style && readdirSync(path.join(upstream, style)).find((name) => name.endsWith('.ttf'));
  if (!file) throw new Error(`${upstream} has no upright TTF of weight ${weight}. Fix: correct the weights in scripts/build-fonts.mjs.`);
  return path.join(upstream, style, file);
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
