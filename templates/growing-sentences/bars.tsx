import { ArtSlot, Box } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** Bubbles that grow, as bars without words, as shares of the width and of the height. */
const BARS = [
  { width: 0.34, height: 0.24 },
  { width: 0.6, height: 0.3 },
] as const;
const BAR_TAIL = 0.12;

export interface BarsProps {
  readonly look: Look;
  readonly paddingPx: number;
  readonly heightPx: number;
}

/** A column is high: what came before the question stands over it, cut down to bars. */
export function Bars({ look, paddingPx, heightPx }: BarsProps): ReactElement {
  return (
    <ArtSlot
      slot="bars"
      style={{ width: '100%', height: heightPx }}
      draw={({ widthPx }) => {
        const tail = BAR_TAIL * heightPx;
        const gap = (heightPx - paddingPx - BARS.reduce((sum, { height }) => sum + height * heightPx + tail, 0)) / BARS.length;
        let top = paddingPx;
        const paths = BARS.map(({ width, height }) => {
          const bottom = top + height * heightPx;
          const path = `M${paddingPx} ${top}H${paddingPx + width * widthPx}V${bottom}H${paddingPx + 1.4 * tail}L${paddingPx} ${bottom + tail}Z`;
          top = bottom + tail + gap;
          return path;
        });
        return <path d={paths.join('')} fill={look.colours.slab} />;
      }}
    />
  );
}

/** In u: bubbles without words from the one over the question upwards, and the room under each. */
const SMALLER = [
  { widthShare: 0.56, heightU: 7.4, tailU: 2.6 },
  { widthShare: 0.32, heightU: 5, tailU: 2 },
] as const;
const UNDER_U = 2.4;
const LARGEST = 1.5;
const SMALLEST = 0.62;
/** Over the first bubble, also where a screen covers the edge: no words stand there. */
const CLEAR_U = 3.6;

export interface SmallerBubblesProps {
  readonly look: Look;
  readonly unitPx: number;
  /** Kept free at the end. */
  readonly endPx: number;
  /** Least room, and so the least distance of the question from the upper edge. */
  readonly leastPx: number;
}

/** A question alone is as high as its words: what is left over it shows that it grew. Less room leaves out the smaller bubble, then both. */
export function SmallerBubbles({ look, unitPx: u, endPx, leastPx }: SmallerBubblesProps): ReactElement {
  return (
    <Box style={{ width: '100%', flexGrow: 1, flexShrink: 1, flexBasis: 0, minHeight: leastPx }}>
      <ArtSlot
        slot="bars"
        style={{ width: '100%', height: '100%', flexGrow: 1 }}
        draw={({ widthPx, heightPx }) => {
          const free = heightPx - CLEAR_U * u;
          const shown = [SMALLER, SMALLER.slice(0, 1)].find((bubbles) => free >= SMALLEST * needed(bubbles) * u) ?? [];
          const by = Math.min(LARGEST, free / (needed(shown) * u));
          let bottom = heightPx;
          const paths = shown.map(({ widthShare, heightU, tailU }) => {
            const tail = tailU * u * by;
            bottom -= UNDER_U * u * by + tail;
            const [top, end] = [bottom - heightU * u * by, widthShare * (widthPx - endPx)];
            const corner = Math.min(look.cornerU * u, (heightU * u * by) / 2);
            const path = `M0 ${top + corner}Q0 ${top} ${corner} ${top}H${end - corner}Q${end} ${top} ${end} ${top + corner}V${bottom - corner}Q${end} ${bottom} ${end - corner} ${bottom}H${1.4 * tail}L0 ${bottom + tail}Z`;
            bottom = top;
            return path;
          });
          return <path d={paths.join('')} fill={look.colours.slab} />;
        }}
      />
    </Box>
  );
}

function needed(bubbles: readonly (typeof SMALLER)[number][]): number {
  return bubbles.reduce((sum, { heightU, tailU }) => sum + heightU + tailU + UNDER_U, 0);
}
