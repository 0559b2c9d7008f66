/**
 * Makes spellings equal that mean the same word: case, compatibility forms, invisible characters, apostrophes,
 * Arabic vowel signs, stretching, hamza seats and final forms, Cyrillic ё.
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Default_Ignorable_Code_Point}\u0640\u064B-\u0652\u0670]/gu, '')
    .replace(/[’ʼ‘`´]/gu, "'")
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ؤ/gu, 'و')
    .replace(/ئ/gu, 'ي')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/ё/gu, 'е')
    .normalize('NFC');
}

/** Also without the accents of Latin letters, as many people type them. */
export function foldAccents(folded: string): string {
  return folded
    .normalize('NFD')
    .replace(/(\p{Script=Latin})[\u0300-\u036F]+/gu, '$1')
    .normalize('NFC');
}
