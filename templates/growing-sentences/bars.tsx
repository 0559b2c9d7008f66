import { ArtSlot } from '@campaignkit/design-system';
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
