import { contrastRatio, type Look } from '@campaignkit/model';
import { drawingColours } from '../../drawing-colours.js';
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
  const muted = mix(field, light, 0.5);
  const drawing = drawingColours({ field: ground, object: field, ink: text, light: muted, hand: field });
  return { ground, text, drawing: { ...drawing, ink: second } };
}
