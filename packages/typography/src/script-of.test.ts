import { expect, test } from 'vitest';
import { findScript, scriptOf } from './script-of.js';

test.each([
  ['Latn', 'en-GB fr de es-MX pt-BR pl cs tr vi sw-KE tl id so ha yo'],
  ['Cyrl', 'ru uk bg sr mn kk tg'],
  ['Grek', 'el'],
  ['Arab', 'ar-EG fa ps sd ckb ug'],
  ['Aran', 'ur ur-PK ks pnb lah pa-PK'],
  ['Hebr', 'he yi'],
  ['Deva', 'hi-IN mr ne sa mai'],
  ['Beng', 'bn as'],
  ['Taml', 'ta'],
  ['Telu', 'te'],
  ['Gujr', 'gu'],
  ['Guru', 'pa pa-IN'],
  ['Mlym', 'ml'],
  ['Knda', 'kn'],
  ['Sinh', 'si'],
  ['Orya', 'or'],
  ['Thai', 'th-TH'],
  ['Khmr', 'km'],
  ['Laoo', 'lo'],
  ['Mymr', 'my shn'],
  ['Ethi', 'am ti'],
  ['Geor', 'ka'],
  ['Armn', 'hy'],
  ['Tibt', 'bo dz'],
  ['Hans', 'zh zh-Hans zh-CN zh-SG'],
  ['Hant', 'zh-Hant zh-TW zh-HK yue'],
  ['Jpan', 'ja ja-JP ja-Hira'],
  ['Kore', 'ko ko-KR ko-Hang'],
  ['Thaa', 'dv'],
  ['Nkoo', 'nqo'],
  ['Syrc', 'syr'],
  ['Tfng', 'zgh'],
  ['Cher', 'chr'],
  ['Cans', 'iu cr'],
  ['Olck', 'sat'],
  ['Cakm', 'ccp'],
  ['Vaii', 'vai'],
  ['Yiii', 'ii'],
  ['Lisu', 'lis'],
])('%s writes %s', (id, langs) => {
  for (const lang of langs.split(' ')) expect(`${lang} ${findScript(lang)?.id}`).toBe(`${lang} ${id}`);
});

test('the script in the tag wins over the language', () => {
  expect(scriptOf('hi-Latn').id).toBe('Latn');
  expect(scriptOf('sr-Latn').id).toBe('Latn');
  expect(scriptOf('az-Arab').id).toBe('Arab');
  expect(scriptOf('ks-Deva').id).toBe('Deva');
  expect(scriptOf('ff-Adlm').id).toBe('Adlm');
  expect(scriptOf('mn-Mong').id).toBe('Mong');
  expect(scriptOf('jv-Java').id).toBe('Java');
});

test('Arabic in the tag of a language that is written in Nastaliq is Nastaliq', () => {
  expect(scriptOf('ur-Arab-PK').id).toBe('Aran');
  expect(scriptOf('pa-Arab').id).toBe('Aran');
});

test('a language on no list takes its likely script', () => {
  expect(scriptOf('gsw').id).toBe('Latn');
  expect(scriptOf('bgc').id).toBe('Deva');
});

test('a language whose script is not set here, and a tag that is none, fall back to Latin and can be told apart', () => {
  expect(scriptOf('gez-Sarb').id).toBe('Latn');
  expect(findScript('gez-Sarb')).toBeUndefined();
  expect(findScript('not a tag')).toBeUndefined();
});
