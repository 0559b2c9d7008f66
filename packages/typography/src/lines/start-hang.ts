// CSS Text 3, 9.2, hanging-punctuation: first; and the white before the first letter hangs with it.
import { outlineOf } from '../faces/face.js';
import type { PlacedGlyph, PlacedLine } from '../shaping/place-line.js';

const HANGING = /^[“”„‟‘’‚‛«»‹›"'「『\p{White_Space}\p{Default_Ignorable_Code_Point}]+$/u;

/** How far a line moves out of the start edge, in em, so that its first letter's ink stands on the edge and quotes hang. */
export function startHang({ glyphs, widthEm }: PlacedLine, direction: 'ltr' | 'rtl'): number {
  const fromStart = direction === 'rtl' ? glyphs.toReversed() : glyphs;
  const letter = fromStart.find((glyph) => !HANGING.test(glyph.cluster) && glyph.advanceEm > 0 && inkOf(glyph));
  const ink = letter && inkOf(letter);
  if (!ink) return 0;
  return direction === 'rtl' ? widthEm - ink.rightEm : ink.leftEm;
}

function inkOf({ face, glyph, xEm }: PlacedGlyph): { leftEm: number; rightEm: number } | undefined {
  const { ink } = outlineOf(face, glyph);
  return ink && { leftEm: xEm + ink.left / face.unitsPerEm, rightEm: xEm + ink.right / face.unitsPerEm };
}
