import { contrastRatio, type Look } from '@campaignkit/model';
import { differenceForAnyEyes } from './colour/difference-for-any-eyes.js';
import { toLab } from './colour/to-lab.js';

/** A text or mark of a look on its ground. */
export interface Pairing {
  readonly name: string;
  readonly colour: string;
  readonly ground: string;
  /** WCAG 2.2 contrast ratio, 1 to 21. */
  readonly ratio: number;
  /** How far apart the two greys of a photocopy are, in L*. */
  readonly greys: number;
}

/** What can be computed of a look before a piece is made. */
export interface LookFigures {
  /** Every text on its own ground. */
  readonly texts: readonly Pairing[];
  /** Areas beside each other that show the way or the situation. */
  readonly areas: readonly (Pairing & {
    /** Smallest difference (ΔE*ab) that people with protan, deutan and tritan vision see. */
    readonly colourBlind: number;
  })[];
  /** L* of the light, of the field, and of the palest of all tones but the light. */
  readonly lightL: number;
  readonly fieldL: number;
  readonly palestOtherL: number;
}

/** Contrasts, greys and colour differences of a look, so that tests and pages judge the same figures. */
export function measureLook({ colours }: Look): LookFigures {
  const { field, ink, object, light, onLight, onObject, slab, onSlab, hand = object, onHand = onObject } = colours;
  const area = (name: string, colour: string, ground: string) => ({
    ...pair(name, colour, ground),
    colourBlind: differenceForAnyEyes(colour, ground),
  });
  return {
    texts: [
      pair('Ink on field', ink, field),
      pair('Number on light', onLight, light),
      pair('Text on object', onObject, object),
      pair('Text on slab', onSlab, slab),
      pair('Text on hand', onHand, hand),
    ],
    areas: [
      area('Light beside field', light, field),
      area('Object beside field', object, field),
      area('Light beside object', light, object),
    ],
    lightL: toLab(light).l,
    fieldL: toLab(field).l,
    palestOtherL: Math.max(...[field, ink, object, slab, hand].map((colour) => toLab(colour).l)),
  };
}

function pair(name: string, colour: string, ground: string): Pairing {
  return { name, colour, ground, ratio: contrastRatio(colour, ground) ?? 0, greys: Math.abs(toLab(colour).l - toLab(ground).l) };
}
