import type { Browser } from 'playwright';
import type { FontLibrary } from '../src/faces/font-library.js';
import { type Block, blocksOf, type Lines } from './block.js';
import { cropBlock } from './chromium/crop-block.js';
import type { PageResult } from './chromium/lay-out-blocks.js';
import { openReference } from './chromium/open-reference.js';
import { compareInk, isFarApart, type LineInk } from './ink/compare-ink.js';
import type { InkImage } from './ink/ink-image.js';
import { drawBlock } from './ours/draw-block.js';
import { type OurBlock, setBlock } from './ours/set-block.js';
import type { CorpusLanguage } from './read-corpus.js';
import { areSameLines } from './same-lines.js';

/** Both sides of one block. */
export interface BlockComparison {
  readonly lang: string;
  readonly block: Block;
  readonly chromium: Lines;
  readonly ours: Lines;
  readonly isEqual: boolean;
  /** Ink of each line, where the lines are equal. */
  readonly ink: readonly LineInk[];
  readonly chromiumHeightPx: number;
  readonly ourHeightPx: number;
  /** What the engine said about the block, or why it gave up. */
  readonly findings: readonly string[];
}

export interface LanguageComparison {
  readonly lang: string;
  readonly blocks: readonly BlockComparison[];
  readonly strangeFonts: readonly string[];
}

/** Draws both sides of a block that differs. */
export type Draw = (comparison: BlockComparison, chromium: InkImage, ours: InkImage) => Promise<void>;

/** Sets every text of a language at every width on both sides, and compares lines and ink. */
export async function compareLanguage(
  browser: Browser,
  language: CorpusLanguage,
  widthsPx: readonly number[],
  fonts: FontLibrary,
  draw: Draw,
): Promise<LanguageComparison> {
  const blocks = blocksOf(language, widthsPx);
  const reference = await openReference(browser, language, fonts);
  try {
    const results = await reference.layOut(blocks);
    const page = await reference.capture();
    const comparisons: BlockComparison[] = [];
    for (const [index, block] of blocks.entries()) {
      const result = results[index];
      if (!result) throw new Error(`the page lost block ${block.name}`);
      const comparison = await compareBlock(language, block, result, page, fonts, draw);
      comparisons.push(comparison);
    }
    return { lang: language.lang, blocks: comparisons, strangeFonts: await reference.strangeFonts() };
  } finally {
    await reference.close();
  }
}

async function compareBlock(
  language: CorpusLanguage,
  block: Block,
  result: PageResult,
  page: InkImage,
  fonts: FontLibrary,
  draw: Draw,
): Promise<BlockComparison> {
  const our = await setBlock(block, language, fonts);
  const ours = 'block' in our ? our.block.lines.map(({ text }) => text) : [];
  const isEqual = areSameLines(result.lines, ours);
  const chromium = cropBlock(page, result, block.widthPx);
  const comparison: BlockComparison = {
    lang: language.lang,
    block,
    chromium: result.lines,
    ours,
    isEqual,
    ink: 'block' in our && isEqual ? await compareInk(chromium, result, our.block, block) : [],
    chromiumHeightPx: result.heightPx,
    ourHeightPx: 'block' in our ? our.block.heightPx : 0,
    findings: findingsOf(our),
  };
  if ('block' in our && isToBeSeen(comparison)) {
    const downPx = result.baselinePx - (our.block.lines[0]?.baselinePx ?? 0);
    await draw(comparison, chromium, await drawBlock(our.block, block.widthPx, Math.max(result.heightPx, our.block.heightPx), downPx));
  }
  return comparison;
}

function isToBeSeen({ isEqual, ink }: BlockComparison): boolean {
  return !isEqual || ink.some(isFarApart);
}

function findingsOf(our: OurBlock): string[] {
  if ('fault' in our) return [`gave up: ${our.fault}`];
  return our.block.diagnostics.map(({ code, message }) => `${code} ${message}`);
}
