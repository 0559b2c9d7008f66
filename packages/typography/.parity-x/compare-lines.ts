import type { FontLibrary } from '../src/faces/font-library.js';
import type { Block, Lines } from './block.js';
import type { Reference } from './chromium/open-reference.js';
import { setBlock } from './ours/set-block.js';
import type { CorpusLanguage } from './read-corpus.js';
import { areSameLines, countSameLines } from './same-lines.js';

/** Both sides of one block, without its ink. */
export interface LineComparison {
  readonly block: Block;
  readonly chromium: Lines;
  readonly ours: Lines;
  readonly isEqual: boolean;
  /** Lines with the same text under the same number, of the lines of the side that has more. */
  readonly sameLines: number;
  readonly ofLines: number;
}

export async function compareLines(
  reference: Reference,
  language: CorpusLanguage,
  blocks: readonly Block[],
  fonts: FontLibrary,
): Promise<LineComparison[]> {
  const results = await reference.layOut(blocks);
  const comparisons: LineComparison[] = [];
  for (const [index, block] of blocks.entries()) {
    const our = await setBlock(block, language, fonts);
    const ours = 'block' in our ? our.block.lines.map(({ text }) => text) : [];
    const chromium = results[index]?.lines ?? [];
    comparisons.push({
      block,
      chromium,
      ours,
      isEqual: areSameLines(chromium, ours),
      sameLines: countSameLines(chromium, ours),
      ofLines: Math.max(chromium.length, ours.length),
    });
  }
  return comparisons;
}
