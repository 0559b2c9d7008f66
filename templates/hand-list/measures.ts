import type { Shape } from '@campaignkit/model';
import type { HandMeasures } from './hand.js';

/** `small`: paper that lies in a hand. */
type Use = Shape | 'small';

/** In u: room for the headline, and the hand. */
const ROOMY: Readonly<
  Partial<Record<Use, { readonly headlineU: number; readonly thumbU: number; readonly fingerU: number; readonly gapU: number }>>
> = {
  poster: { headlineU: 33, thumbU: 19, fingerU: 11.4, gapU: 1.4 },
  portrait: { headlineU: 25, thumbU: 14.5, fingerU: 11.6, gapU: 1.4 },
  square: { headlineU: 19, thumbU: 12, fingerU: 8.4, gapU: 1 },
  tall: { headlineU: 26, thumbU: 15, fingerU: 11.6, gapU: 1.4 },
  wide: { headlineU: 25, thumbU: 11, fingerU: 10, gapU: 1.3 },
  small: { headlineU: 27, thumbU: 15, fingerU: 13.2, gapU: 1.4 },
};

/** Two lines of the smallest letters in the highest script: fingers that carry long words grow again, and the hand around them gives way. */
const TIGHT_FINGER_U: Readonly<Partial<Record<Use, number>>> = { portrait: 10.6, square: 9, tall: 9.4, wide: 13.7, small: 13.3 };
const TIGHT = 0.72;

/** Where even the smallest letters leave no room, the thumb gives way after all. */
const TIGHTEST = 0.6;

/** On small paper, where letters keep their points, the longest words then take a third line. */
const THICK_FINGER_U = 18.4;

/** Shorter than this share, a thumb on a flat sheet is a nub, and the hand a row of bars. */
const LEAST_THUMB: Readonly<Partial<Record<Use, number>>> = { square: 0.85, wide: 0.85 };

export function measuresOf(use: Use, squeeze: number): HandMeasures & { readonly headlineU: number; readonly isTight: boolean } {
  const { headlineU, thumbU, fingerU, gapU } = ROOMY[use] ?? { headlineU: 23, thumbU: 12, fingerU: 9.6, gapU: 1.2 };
  const isTight = squeeze < TIGHT;
  const isThick = use === 'small' && squeeze < TIGHTEST;
  return {
    headlineU: Math.max(use === 'small' ? 18.1 : 13.8, headlineU * squeeze),
    thumbU: squeeze < TIGHTEST ? 0.75 * thumbU * squeeze : thumbU * Math.max(LEAST_THUMB[use] ?? 0, squeeze),
    fingerU: isThick ? THICK_FINGER_U : isTight ? (TIGHT_FINGER_U[use] ?? fingerU * squeeze) : fingerU * squeeze,
    gapU,
    palmU: squeeze < TIGHTEST ? 9 : isTight ? 13 : 23.6,
    nail: isTight ? 0.3 : 0.58,
    tipLines: isThick ? 3 : 2,
    isTight,
  };
}
