import type { Shape } from '@campaignkit/model';

const SMALL: ReadonlySet<Shape> = new Set(['strip', 'box', 'column', 'card']);

/** Whether a shape has room for the object, a headline and one contact, and for no more: banners and wallet cards. */
export function isSmallShape(shape: Shape): boolean {
  return SMALL.has(shape);
}
