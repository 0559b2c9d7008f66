// Most used first: each code point asks in this order.
const SCRIPT_IDS = [
  'Latn',
  'Arab',
  'Deva',
  'Thai',
  'Cyrl',
  'Grek',
  'Hebr',
  'Beng',
  'Taml',
  'Telu',
  'Knda',
  'Mlym',
  'Gujr',
  'Guru',
  'Sinh',
  'Orya',
  'Laoo',
  'Khmr',
  'Mymr',
  'Tibt',
  'Ethi',
  'Geor',
  'Armn',
  'Hani',
  'Hira',
  'Kana',
  'Hang',
  'Bopo',
  'Thaa',
  'Syrc',
  'Nkoo',
  'Adlm',
  'Tfng',
  'Mong',
  'Cher',
  'Cans',
  'Java',
];
const PATTERNS = SCRIPT_IDS.map((id) => ({ id, pattern: new RegExp(`^\\p{sc=${id}}`, 'u') }));
const COMMON = /^[\p{sc=Zyyy}\p{sc=Zinh}]/u;

/** Script of a character (UAX #24); undefined for what all scripts share: spaces, digits, punctuation, most marks. */
export function codePointScript(character: string): string | undefined {
  if (COMMON.test(character)) return undefined;
  return PATTERNS.find(({ pattern }) => pattern.test(character))?.id;
}
