import { expect, test } from 'vitest';
import { SCRIPT_DATA } from './_script-data.js';
import { codePointScript } from './code-point-script.js';

test.each([
  ['a', 'Latn'],
  ['я', 'Cyrl'],
  ['ұ', 'Cyrl'],
  ['پ', 'Arab'],
  ['ক', 'Beng'],
  ['ར', 'Tibt'],
  ['漢', 'Hani'],
  ['𠮷', 'Hani'],
  ['々', 'Hani'],
  ['か', 'Hira'],
  ['カ', 'Kana'],
  ['ㄅ', 'Bopo'],
  ['한', 'Hang'],
  ['𞤀', 'Adlm'],
])('%s belongs to %s', (character, script) => {
  expect(codePointScript(character)).toBe(script);
});

test('what all scripts share belongs to none', () => {
  for (const shared of [' ', '1', '.', '“', '、', 'ー', '।', '،', '\u0301', '\u064b', '🙂', '\u200d', '\u{10ffff}', '']) {
    expect(codePointScript(shared)).toBeUndefined();
  }
});

test('every character has the script that Unicode gives it', () => {
  const all = Array.from({ length: 0x110000 }, (_, codePoint) => codePoint).filter((codePoint) => codePoint < 0xd800 || codePoint > 0xdfff);
  const text = all.map((codePoint) => String.fromCodePoint(codePoint)).join('');
  for (const script of Object.keys(SCRIPT_DATA)) {
    const found = text.match(new RegExp(`\\p{sc=${script}}`, 'gu')) ?? [];
    expect(found.filter((character) => codePointScript(character) !== script)).toEqual([]);
  }
  const shared = text.match(/[\p{sc=Zyyy}\p{sc=Zinh}\p{sc=Zzzz}]/gu) ?? [];
  expect(shared.filter((character) => codePointScript(character) !== undefined)).toEqual([]);
});
