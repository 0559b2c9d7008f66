// CSS Text 3, 5.2, word-break: keep-all: no break between letters or digits without a space between them.
import { lineBreakClassOf } from './line-break-class.js';

const WORD = /^[\p{L}\p{N}]$/u;
const MARK = /^\p{M}$/u;

/** True where `keep-all` forbids a break: both sides are letters or digits, a mark counting as its base. Complex context keeps its dictionary. */
export function isKeptTogether(text: string, position: number): boolean {
  return isWord(characterBefore(text, position)) && isWord(text.codePointAt(position));
}

function characterBefore(text: string, position: number): number | undefined {
  let start = position;
  let codePoint: number | undefined;
  do {
    start -= isTrail(text.charCodeAt(start - 1)) ? 2 : 1;
    codePoint = start < 0 ? undefined : text.codePointAt(start);
  } while (codePoint !== undefined && MARK.test(String.fromCodePoint(codePoint)));
  return codePoint;
}

function isTrail(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function isWord(codePoint: number | undefined): boolean {
  return codePoint !== undefined && WORD.test(String.fromCodePoint(codePoint)) && lineBreakClassOf(codePoint) !== 'SA';
}
