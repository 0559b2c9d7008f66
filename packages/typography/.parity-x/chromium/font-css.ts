import type { FaceOfTexts } from './faces-of-texts.js';

const LAST_CODE_POINT = 0x10ffff;

/** `@font-face` rules for one weight, and the class `w<weight>` that uses them. Files are at `/fonts/`. */
export function fontCss(fontWeight: number, faces: readonly FaceOfTexts[]): string {
  const nameOf = (face: FaceOfTexts) => `'${fontWeight} ${face.id}'`;
  const rules = faces.map(
    // Any weight is this file's weight, so that nothing is made bold by the browser.
    (face) =>
      `@font-face{font-family:${nameOf(face)};font-weight:1 1000;src:url(/fonts/${face.id}.woff2);unicode-range:${unicodeRange(face.without)}}`,
  );
  const latin = faces
    .filter(({ id }) => /^noto-sans-\d/.test(id))
    .map((face) => `.w${fontWeight} .latin{font-family:${nameOf(face)};line-height:0}`);
  return `${rules.join('')}.w${fontWeight}{font-weight:${fontWeight};font-family:${faces.map(nameOf).join(',')}}${latin.join('')}`;
}

function unicodeRange(without: ReadonlySet<number>): string {
  const ranges: string[] = [];
  let from = 0;
  for (const codePoint of [...[...without].sort((a, b) => a - b), LAST_CODE_POINT + 1]) {
    if (codePoint > from) ranges.push(`U+${from.toString(16)}-${(codePoint - 1).toString(16)}`);
    from = codePoint + 1;
  }
  return ranges.join(',');
}
