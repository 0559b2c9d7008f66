// CSS Text 4, 8.4, text-spacing-trim: normal. Of two full-width signs side by side, one gives up the half that is empty.
import { Direction, Feature, shape } from 'harfbuzzjs';
import { type Face, outlineOf } from '../faces/face.js';
import type { Item } from './itemize.js';

/** Full-width signs of a text that can be set half wide, by UTF-16 position, with the width that saves in em. */
export interface SpacingTrims {
  /** Opening signs that follow, and closing signs that precede, another sign. */
  readonly beside: ReadonlyMap<number, number>;
  /** Those of `beside` that open: at the beginning of a line they keep their width. */
  readonly opening: ReadonlySet<number>;
  /** Closing brackets and quotation marks: they give up their half at the end of a line that would not hold them whole. Full stops and commas do not. */
  readonly closing: ReadonlyMap<number, number>;
}

type Kind = 'open' | 'close' | 'middle' | 'narrow-open' | 'narrow-close';

const FULL_WIDTH = /[\u3001-\u301f\u30fb\uff01-\uff65]/;
const QUOTE = /[\u2018\u2019\u201c\u201d]/;
const HAN = /\p{sc=Han}/u;
const OPEN = new Set('「『（【《〈［｛〔〖〘〚〝｟');
const CLOSE = new Set('」』）】》〉］｝〕〗〙〛〞〟｠');
const BY_INK = new Set('、。，．：；');
const QUOTES: ReadonlyMap<string, 'open' | 'close'> = new Map([
  ['“', 'open'],
  ['‘', 'open'],
  ['”', 'close'],
  ['’', 'close'],
]);
const OTHERS: ReadonlyMap<string, Kind> = new Map([
  ['・', 'middle'],
  ['\u3000', 'middle'],
  ['(', 'narrow-open'],
  ['[', 'narrow-open'],
  ['{', 'narrow-open'],
  [')', 'narrow-close'],
  [']', 'narrow-close'],
  ['}', 'narrow-close'],
]);
const OPENS_AFTER = new Set<Kind | undefined>(['open', 'close', 'middle', 'narrow-open']);
const CLOSES_BEFORE = new Set<Kind | undefined>(['close', 'middle', 'narrow-close']);
const NONE: SpacingTrims = { beside: new Map(), opening: new Set(), closing: new Map() };

export function findTrims(text: string, items: readonly Item[]): SpacingTrims {
  if (!FULL_WIDTH.test(text) && !(QUOTE.test(text) && HAN.test(text))) return NONE;
  const beside = new Map<number, number>();
  const opening = new Set<number>();
  const closing = new Map<number, number>();
  for (const { start, end, face } of items) {
    let before: Kind | undefined;
    for (let at = start; at < end; at++) {
      const sign = text[at] ?? '';
      const kind = kindOf(sign, face);
      const isTrimmedOpening = kind === 'open' && OPENS_AFTER.has(before);
      if (isTrimmedOpening) opening.add(at);
      if (isTrimmedOpening) beside.set(at, savingEm(face, sign));
      if (before === 'close' && CLOSES_BEFORE.has(kind)) beside.set(at - 1, savingEm(face, text[at - 1] ?? ''));
      if (kind === 'close' && !BY_INK.has(sign)) closing.set(at, savingEm(face, sign));
      before = kind;
    }
  }
  return { beside, opening, closing };
}

function kindOf(sign: string, face: Face): Kind | undefined {
  if (OPEN.has(sign)) return 'open';
  if (CLOSE.has(sign)) return 'close';
  if (BY_INK.has(sign)) return isInLeftHalf(sign, face) ? 'close' : 'middle';
  const quote = QUOTES.get(sign);
  if (quote === undefined) return OTHERS.get(sign);
  return savingEm(face, sign) > 0 ? quote : `narrow-${quote}`;
}

// Japanese and Simplified Chinese set a full stop into the corner, Traditional Chinese into the middle.
function isInLeftHalf(sign: string, face: Face): boolean {
  const glyph = face.font.nominalGlyph(sign.codePointAt(0) ?? 0);
  const ink = glyph === undefined ? undefined : outlineOf(face, glyph).ink;
  return ink !== undefined && ink.right <= face.unitsPerEm / 2;
}

/** How much narrower the font's `halt` feature sets a sign; 0 where it has none. */
function savingEm(face: Face, sign: string): number {
  const known = face.halfWidthSavings.get(sign);
  if (known !== undefined) return known;
  const saving = (advanceOf(face, sign, []) - advanceOf(face, sign, [new Feature('halt', 1)])) / face.unitsPerEm;
  face.halfWidthSavings.set(sign, saving);
  return saving;
}

function advanceOf({ buffer, font }: Face, sign: string, features: Feature[]): number {
  buffer.reset();
  buffer.addText(sign);
  buffer.setDirection(Direction.LTR);
  shape(font, buffer, features);
  return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + (xAdvance ?? 0), 0);
}
