import type { TextBlock } from '../../src/set-text.types.js';
import type { Block } from '../block.js';
import type { PageResult } from '../chromium/lay-out-blocks.js';
import { PAD_PX } from '../chromium/open-reference.js';
import { drawBlock } from '../ours/draw-block.js';
import { alignedDifference, type InkDifference } from './aligned-difference.js';
import { cropInk, type InkImage } from './ink-image.js';

/** The ink of one line on both sides. */
export interface LineInk extends InkDifference {
  readonly text: string;
  /** The engine moved it away from a neighbour because their ink would have touched: there is other ink around it. */
  readonly isMovedApart: boolean;
}

/** Over `diff` a line looks different, over `peak` a sign or a mark is another one. */
export const INK_LIMIT = { diff: 0.06, peak: 0.15 } as const;

export function isFarApart(line: LineInk): boolean {
  return diffOf([line]) > INK_LIMIT.diff || spotOf(line) > INK_LIMIT.peak;
}

/** Its darkest spot of difference; what is around a line that was moved apart does not count. */
export function spotOf({ peak, isMovedApart }: LineInk): number {
  return isMovedApart ? 0 : peak;
}

/** Unequal ink of all ink, 0…1, of lines together. */
export function diffOf(lines: readonly LineInk[]): number {
  const all = lines.reduce((sum, { allInk }) => sum + allInk, 0);
  return all === 0 ? 0 : lines.reduce((sum, { unequalInk }) => sum + unequalInk, 0) / all;
}

/** Compares the ink of each line of a block whose lines are equal. */
export async function compareInk(chromium: InkImage, result: PageResult, ours: TextBlock, block: Block): Promise<LineInk[]> {
  const drawings = new Map<number, InkImage>();
  const spotPx = Math.max(4, Math.round(block.fontSizePx / 5.5));
  const lines: LineInk[] = [];
  for (const [index, line] of ours.lines.entries()) {
    const top = index * block.lineHeightPx;
    // Chromium draws on whole baselines; ours is moved there, so that both meet the px in the same way.
    const downPx = hundredths(Math.round(top + result.baselinePx) - line.baselinePx);
    const drawing = drawings.get(downPx) ?? (await drawBlock(ours, block.widthPx, result.heightPx, downPx));
    drawings.set(downPx, drawing);
    const band = bandOf(index, result.lines.length, block);
    const [one, other] = [chromium, drawing].map((image) => cropInk(image, 0, band.topPx, block.widthPx + 2 * PAD_PX, band.heightPx));
    if (!one || !other) continue;
    lines.push({
      ...alignedDifference(one, other, spotPx),
      text: line.text,
      isMovedApart: isMovedApart(ours, index, block),
    });
  }
  return lines;
}

// The line box; the first and the last line also hold the ink that reaches out of the block.
function bandOf(index: number, count: number, { lineHeightPx }: Block): { topPx: number; heightPx: number } {
  const topPx = index === 0 ? 0 : PAD_PX + index * lineHeightPx;
  const bottomPx = PAD_PX + (index + 1) * lineHeightPx + (index === count - 1 ? PAD_PX : 0);
  return { topPx, heightPx: bottomPx - topPx };
}

function isMovedApart({ lines }: TextBlock, index: number, { lineHeightPx }: Block): boolean {
  const baselines = lines.slice(Math.max(0, index - 1), index + 2).map(({ baselinePx }) => baselinePx);
  return baselines.some((baseline, at) => at > 0 && Math.abs(baseline - (baselines[at - 1] ?? 0) - lineHeightPx) > 0.3);
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
