import type { ArtworkContext } from './rule.js';

/** Whether a piece must show the way to help: every one does, but for those pages of several that the template gives to other things. */
export function owesHelp({ prints, pages = 1 }: ArtworkContext): boolean {
  return pages === 1 || prints === undefined || prints.includes('help');
}
