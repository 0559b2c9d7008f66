import { outlineOf } from '../faces/face.js';
import type { PlacedGlyph } from '../shaping/place-line.js';

/** A line with the place of its left end. */
interface StartedLine {
  readonly glyphs: readonly PlacedGlyph[];
  readonly xEm: number;
}

interface InkBox {
  readonly leftEm: number;
  readonly rightEm: number;
  readonly aboveEm: number;
  readonly belowEm: number;
}

/** How close ink of neighbouring lines may come, beside or under each other. */
const CLEARANCE_EM = 0.04;

/** The smallest distance of two baselines, in em, at which no ink of the lower line comes near ink of the upper one. */
export function inkDistanceEm(upper: StartedLine, lower: StartedLine): number {
  const lowerBoxes = inkBoxes(lower);
  let distanceEm = 0;
  for (const above of inkBoxes(upper)) {
    for (const below of lowerBoxes) {
      const isApart = above.rightEm + CLEARANCE_EM <= below.leftEm || below.rightEm + CLEARANCE_EM <= above.leftEm;
      if (!isApart) distanceEm = Math.max(distanceEm, above.belowEm + below.aboveEm + CLEARANCE_EM);
    }
  }
  return distanceEm;
}

function inkBoxes({ glyphs, xEm: startEm }: StartedLine): InkBox[] {
  return glyphs.flatMap(({ face, glyph, xEm, yEm }): InkBox[] => {
    const { ink } = outlineOf(face, glyph);
    if (!ink) return [];
    const em = face.unitsPerEm;
    const leftEm = startEm + xEm;
    return [
      { leftEm: leftEm + ink.left / em, rightEm: leftEm + ink.right / em, aboveEm: ink.top / em - yEm, belowEm: yEm - ink.bottom / em },
    ];
  });
}
