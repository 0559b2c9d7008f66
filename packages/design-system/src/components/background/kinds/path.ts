import type { Ground, GroundShapes } from '../ground.js';

/** Bends of the way: one for so much length in the short side, but no fewer and no more than so many. */
const BEND_LENGTH = 1.1;
const LEAST_BENDS = 2;
const MOST_BENDS = 8;
/** How far it swings to either side, and how wide it is, in the short side. */
const SWING = 0.26;
const WIDTH = 0.12;

/** A way enters at the start, bends, and leaves at the end; in an upright box it comes up from the foot. */
export function path({ widthPx: w, heightPx: h }: Ground): GroundShapes {
  const isUpright = h > w;
  const [length, short] = isUpright ? [h, w] : [w, h];
  const bends = Math.min(MOST_BENDS, Math.max(LEAST_BENDS, Math.round(length / (BEND_LENGTH * short))));
  const step = length / bends;
  const at = (along: number, aside: number): string => (isUpright ? `${aside} ${h - along}` : `${along} ${aside}`);
  const middle = short / 2;
  // One bend more before and behind, so that it is cut off by the edge and has no end of its own.
  const curves = Array.from({ length: bends + 2 }, (_, index) => {
    const [from, to] = [(index - 1) * step, index * step];
    const aside = middle + (index % 2 === 0 ? 2 : -2) * SWING * short;
    return `C${at(from + step / 3, aside)} ${at(to - step / 3, aside)} ${at(to, middle)}`;
  });
  return { line: { d: `M${at(-step, middle)}${curves.join('')}`, widthPx: WIDTH * short } };
}
