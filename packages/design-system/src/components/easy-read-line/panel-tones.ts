import { contrastRatio, type Look } from '@campaignkit/model';
import type { IllustrationColours } from '../../illustration.js';
import { mix } from '../../mix.js';

export interface PanelTones {
  readonly ground: string;
  /** Words on the ground. */
  readonly text: string;
  /** Its drawing; no part of it is as bright as the light, which belongs to the help alone. */
  readonly drawing: IllustrationColours;
}

/** Tones of the panels of a strip, one after the other: object and slab in turn, so that neighbours differ where a look has both. */
export function panelTones({ colours }: Look, index: number): PanelTones {
  const { field, object, onObject, slab, onSlab, ink, light, hand = object } = colours;
  const isObject = index % 2 === 0;
  const [ground, text] = isObject ? [object, onObject] : [slab, onSlab];
  const [first = ink] = [slab, object, hand].filter((tone) => tone !== ground && (contrastRatio(tone, ground) ?? 1) >= 1.4);
  const second = first === ink ? mix(ground, field, 0.4) : first;
  const picture = lift(field, text, ground);
  return {
    ground,
    text,
    drawing: { field: ground, object: picture, ink: second, light: lift(mix(field, light, 0.5), text, ground), hand: picture },
  };
}

/** WCAG 1.4.11: a picture stands out from its ground. */
const LEAST_CONTRAST = 3;

/** A tone moves towards the words no further than it must to be seen: the words of a dark look are as pale as its light. */
function lift(tone: string, text: string, ground: string): string {
  const shares = Array.from({ length: 21 }, (_, step) => step / 20);
  const share = shares.find((one) => (contrastRatio(mix(tone, text, one), ground) ?? 0) >= LEAST_CONTRAST) ?? 1;
  return mix(tone, text, share);
}
