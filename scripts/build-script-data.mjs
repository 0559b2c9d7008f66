// Writes which script each character belongs to (UAX #24, property Script) as one small typed file, from the Unicode data of Node.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const file = path.join(root, 'packages/typography/src/shaping/_script-data.ts');
const UNICODE = '17.0';

// ISO 15924 codes of the scripts of Unicode 17, without Zyyy and Zinh: what all scripts share.
const SCRIPTS =
  'Adlm Aghb Ahom Arab Armi Armn Avst Bali Bamu Bass Batk Beng Berf Bhks Bopo Brah Brai Bugi Buhd Cakm Cans Cari Cham Cher Chrs Copt Cpmn Cprt ' +
  'Cyrl Deva Diak Dogr Dsrt Dupl Egyp Elba Elym Ethi Gara Geor Glag Gong Gonm Goth Gran Grek Gujr Gukh Guru Hang Hani Hano Hatr Hebr Hira Hluw ' +
  'Hmng Hmnp Hung Ital Java Kali Kana Kawi Khar Khmr Khoj Kits Knda Krai Kthi Lana Laoo Latn Lepc Limb Lina Linb Lisu Lyci Lydi Mahj Maka Mand ' +
  'Mani Marc Medf Mend Merc Mero Mlym Modi Mong Mroo Mtei Mult Mymr Nagm Nand Narb Nbat Newa Nkoo Nshu Ogam Olck Onao Orkh Orya Osge Osma Ougr ' +
  'Palm Pauc Perm Phag Phli Phlp Phnx Plrd Prti Rjng Rohg Runr Samr Sarb Saur Sgnw Shaw Shrd Sidd Sidt Sind Sinh Sogd Sogo Sora Soyo Sund Sunu ' +
  'Sylo Syrc Tagb Takr Tale Talu Taml Tang Tavt Tayo Telu Tfng Tglg Thaa Thai Tibt Tirh Tnsa Todr Tols Toto Tutg Ugar Vaii Vith Wara Wcho Xpeo ' +
  'Xsux Yezi Yiii Zanb';

if (process.versions.unicode !== UNICODE) {
  throw new Error(
    `Node brings Unicode ${process.versions.unicode}, expected ${UNICODE}. Fix: run the Node of this project, or raise UNICODE and the list of scripts.`,
  );
}
const everything = Array.from({ length: 0x110000 }, (_, codePoint) => String.fromCodePoint(codePoint)).join('');
const unlisted = everything.match(
  new RegExp(`[^${['Zyyy', 'Zinh', 'Zzzz', ...SCRIPTS.split(' ')].map((id) => `\\p{sc=${id}}`).join('')}]`, 'u'),
);
if (unlisted) throw new Error(`U+${unlisted[0].codePointAt(0).toString(16)} has a script that the list lacks. Fix: add it to SCRIPTS.`);

writeFileSync(file, dataText());

function dataText() {
  return [
    `// Written by scripts/build-script-data.mjs from Unicode ${UNICODE} (Scripts.txt). Do not edit.`,
    '/** By ISO 15924 code, its characters: first and last of each stretch, in hexadecimal. */',
    'export const SCRIPT_DATA = {',
    ...SCRIPTS.split(' ').map((id) => `  ${id}:${quoted(stretches(id))},`),
    '} as const satisfies Readonly<Record<string, string>>;',
    '',
  ].join('\n');
}

function stretches(id) {
  return Array.from(everything.matchAll(new RegExp(`\\p{sc=${id}}+`, 'gu')), ([found]) => {
    const characters = Array.from(found);
    return `${hex(characters[0])}-${hex(characters.at(-1))}`;
  });
}

function hex(character) {
  return character.codePointAt(0).toString(16);
}

function quoted(parts) {
  const lines = [''];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line.length + 1 + part.length > 132) lines.push(part);
    else lines[lines.length - 1] = line === '' ? part : `${line} ${part}`;
  }
  return lines.length === 1
    ? ` '${lines[0]}'`
    : lines.map((line, index) => `\n    '${line}${index < lines.length - 1 ? " ' +" : "'"}`).join('');
}
