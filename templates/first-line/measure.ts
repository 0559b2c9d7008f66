import { type NoteSheet, scaleFor } from '@campaignkit/design-system';
import type { Copy, Frame } from '@campaignkit/model';

/** Measures by shape, in u: column of the margin, distance of two rules, room of the headline. */
const MEASURES = {
  poster: { marginU: 15, pitchU: 9.2, headlineU: 34 },
  portrait: { marginU: 13, pitchU: 7.8, headlineU: 25 },
  square: { marginU: 11, pitchU: 6.8, headlineU: 20 },
  tall: { marginU: 14, pitchU: 9, headlineU: 34 },
  wide: { marginU: 12, pitchU: 10.5, headlineU: 27 },
} as const;

/** Two lines of the smallest headline, in a tall script. */
const LOWEST_HEADLINE_U = 15;

export interface Measures {
  readonly sheet: NoteSheet;
  /** Room of the headline over the first rule. */
  readonly headlinePx: number;
  readonly headlineMaxPx: number;
}

/** The sheet's rules for a shape. Without words to say, the headline is the largest thing and the rules stand wider. */
export function measure(frame: Frame, { quote }: Pick<Copy, 'quote'>): Measures {
  const { u, squeeze } = frame;
  const { marginU, pitchU, headlineU } = MEASURES[frame.shape as keyof typeof MEASURES];
  const scale = scaleFor(frame);
  const wider = quote === null ? 1.2 : 1;
  const marginPx = marginU * u;
  return {
    sheet: {
      pitchPx: Math.round(pitchU * u * wider * Math.max(0.7, squeeze)),
      marginPx,
      textPx: marginPx + 4 * u,
      rulePx: Math.max(2, Math.round(0.22 * u)),
    },
    headlinePx: Math.max(LOWEST_HEADLINE_U, headlineU * squeeze * (quote === null ? 1.1 : 1)) * u,
    headlineMaxPx: scale.headline * (quote === null ? 1 : 0.84),
  };
}
