import type { Look } from '@campaignkit/model';
import { tokens } from './_tokens.js';

/**
 * A look for a photocopier, in black toner alone. Everything turns round: the field becomes paper, drawings and slabs a grey that a copy of a
 * copy still shows, and the light the only solid black, with white figures. The way out stays the strongest tone, and costs toner only there.
 */
export function oneColourLook(look: Look): Look {
  const { paper, grey, toner } = tokens.oneColour;
  return {
    ...look,
    isOneColour: true,
    colours: {
      field: paper,
      ink: toner,
      object: grey,
      onObject: toner,
      light: toner,
      onLight: paper,
      slab: grey,
      onSlab: toner,
      hand: grey,
      onHand: toner,
    },
  };
}
