import { contrastRatio, type Look } from '@campaignkit/model';
import { drawingColours } from '../../drawing-colours.js';
import type { IllustrationColours } from '../../illustration.js';
import { mix } from '../../mix.js';

export interface PanelTones {
  readonly ground: string;
  /** Words on the ground. */
  readonly text: string;
  /** Its drawing. What helps in it wears the light on the last panel alone, for that one leads to the help. */
  readonly drawing: IllustrationColours;
}

/** Grounds that a strip takes in turn, from the situation to the dark before the light. */
const GROUNDS = 3;

/** Tones of the panels of a strip, one after the other: field, object, slab, so that neighbours differ where a look has all three. */
export function panelTones({ colours }: Look, index: number, isLast: boolean): PanelTones {
  const { field, object, onObject, slab, onSlab, ink, light, hand = object } = colours;
  const turn = index % GROUNDS;
  const deep = deepOf(ink, field);
  if (turn === 0) {
    const drawn = { ...drawingColours(colours), ink: deep };
    const [second = deep] = [drawn.object, drawn.hand].filter((tone) => (contrastRatio(tone, deep) ?? 1) >= APART);
    return { ground: field, text: ink, drawing: { ...drawn, object: second, light: isLast ? light : second } };
  }
  const [ground, text] = turn === 1 ? [object, onObject] : [slab, onSlab];
  const picture = lift(field, text, ground);
  const [other = deep] = [object, hand, slab, deep].filter((tone) => (contrastRatio(tone, ground) ?? 1) >= APART);
  const dark = (contrastRatio(other, picture) ?? 1) >= APART ? other : mix(ground, picture, 0.4);
  return {
    ground,
    text,
    drawing: { field: ground, object: picture, ink: dark, light: isLast ? light : dark, hand: picture },
  };
}

/** How far a pale ink steps back: in a dark look it would shine as the light does. */
const STEPS_BACK = 0.18;

function deepOf(ink: string, field: string): string {
  const isPale = (contrastRatio(ink, BLACK) ?? 1) > (contrastRatio(field, BLACK) ?? 1);
  return isPale ? mix(ink, field, STEPS_BACK) : ink;
}

const BLACK = '#000000';

/** Two tones of one picture are seen apart. */
const APART = 1.4;

/** WCAG 1.4.11: a picture stands out from its ground. */
const LEAST_CONTRAST = 3;

/** A tone moves towards the words no further than it must to be seen: the words of a dark look are as pale as its light. */
function lift(tone: string, text: string, ground: string): string {
  const shares = Array.from({ length: 21 }, (_, step) => step / 20);
  const share = shares.find((one) => (contrastRatio(mix(tone, text, one), ground) ?? 0) >= LEAST_CONTRAST) ?? 1;
  return mix(tone, text, share);
}
