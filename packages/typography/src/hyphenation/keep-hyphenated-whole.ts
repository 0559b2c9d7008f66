import type { Paragraph } from '../copy/paragraph.js';
import type { Breaks } from '../line-breaking/find-breaks.js';

/** Break opportunities without those that hyphenation added. */
export function keepHyphenatedWhole(breaks: Breaks, { hyphens }: Pick<Paragraph, 'hyphens'>): Breaks {
  if (hyphens.length === 0) return breaks;
  const added = new Set(hyphens.map((at) => at + 1));
  return { ...breaks, positions: breaks.positions.filter((position) => !added.has(position)) };
}
