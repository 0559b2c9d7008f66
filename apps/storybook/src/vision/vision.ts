import { COLOUR_VISIONS } from '@campaignkit/design-system';

/** Ways to look at a piece: as it is, with its colours as greys, and with eyes that lack one kind of cones. */
export const VISIONS = ['normal', 'grey', ...COLOUR_VISIONS] as const;
export type Vision = (typeof VISIONS)[number];

export const VISION_NAMES: Readonly<Record<Vision, { readonly name: string; readonly hint: string }>> = {
  normal: { name: 'Normal vision', hint: '' },
  grey: { name: 'Greyscale', hint: 'colours as greys' },
  protan: { name: 'Protanopia', hint: 'no red cones' },
  deutan: { name: 'Deuteranopia', hint: 'no green cones' },
  tritan: { name: 'Tritanopia', hint: 'no blue cones' },
};
