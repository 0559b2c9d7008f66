import type { Ground, GroundShapes } from '../ground.js';

/** Panes along the short side, and most along the long one: a strip is no curtain of beads. */
const SHORT_SIDE = 3;
const LONG_SIDE = 14;
/** Bars between the panes, in their size. */
const BAR = 0.14;
/** Every so many panes somebody is in, in a dimmer room. */
const DIM_EVERY = 5;

/** The panes of a house at night: some rooms are nearer than others. */
export function panes({ widthPx: w, heightPx: h }: Ground): GroundShapes {
  const size = Math.max(Math.min(w, h) / SHORT_SIDE, Math.max(w, h) / LONG_SIDE);
  const columns = Math.max(1, Math.round(w / size));
  const rows = Math.max(1, Math.round(h / size));
  const [paneW, paneH] = [w / columns, h / rows];
  const bar = (BAR * Math.min(paneW, paneH)) / 2;
  const all = Array.from({ length: columns * rows }, (_, index) => ({ column: index % columns, row: Math.floor(index / columns) }));
  const draw = ({ column, row }: { readonly column: number; readonly row: number }) =>
    `M${column * paneW + bar} ${row * paneH + bar}h${paneW - 2 * bar}v${paneH - 2 * bar}h${2 * bar - paneW}Z`;
  // The step from row to row is not a divisor, so that dim rooms form no line.
  const isNear = ({ column, row }: { readonly column: number; readonly row: number }) => (column + 2 * row) % DIM_EVERY === 2;
  return {
    far: all
      .filter((pane) => !isNear(pane))
      .map(draw)
      .join(''),
    near: all.filter(isNear).map(draw).join(''),
  };
}
