import type { FontLibrary } from '../../src/faces/font-library.js';
import { setText } from '../../src/set-text.js';
import type { TextBlock } from '../../src/set-text.types.js';
import type { Block } from '../block.js';
import type { CorpusLanguage } from '../read-corpus.js';

/** Our side of a block: what the engine made of it, or why it gave up. */
export type OurBlock = { readonly block: TextBlock } | { readonly fault: string };

export async function setBlock(block: Block, { lang, direction }: CorpusLanguage, fonts: FontLibrary): Promise<OurBlock> {
  const { text, fontSizePx, fontWeight, widthPx } = block;
  const lineHeight = block.lineHeightPx / fontSizePx;
  try {
    return { block: await setText({ text, lang, direction, lineHeight, fontSizePx, fontWeight, widthPx }, fonts) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
