import { contrastRatio, type LookColours } from '@campaignkit/model';
import type { IllustrationColours } from './illustration.js';
import { mix } from './mix.js';

/** WCAG 1.4.11: a part that is needed to understand a picture stands out from its ground. */
const LEAST_CONTRAST = 3;

type Tones = Pick<LookColours, 'field' | 'object' | 'ink' | 'light' | 'hand'>;

/** The colours of a look for its drawings. Where the look's object sinks into the field, it moves towards the ink until it is seen. */
export function drawingColours({ field, object, ink, light, hand = object }: Tones): IllustrationColours {
  return { field, object: lift(object, ink, field), ink, light, hand: lift(hand, ink, field) };
}

function lift(colour: string, ink: string, field: string): string {
  const steps = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7];
  const share = steps.find((step) => (contrastRatio(mix(colour, ink, step), field) ?? 0) >= LEAST_CONTRAST) ?? 1;
  return mix(colour, ink, share);
}
