import type { CSSProperties, ReactElement } from 'react';
import { ArtSlot } from '../../slots.js';

export interface BubbleTailProps {
  /** Of its art slot: unique in the piece. */
  readonly name: string;
  /** Of the bubble. */
  readonly colour: string;
  /** Under which corner it hangs; it points outwards there, and mirrors with the direction. */
  readonly side: 'start' | 'end';
  readonly widthPx: number;
  /** Or as high as what stands beside it. */
  readonly heightPx: number | '100%';
  readonly style?: CSSProperties;
}

/** The point of a bubble, under its corner: who speaks is on that side. */
export function BubbleTail({ name, colour, side, widthPx, heightPx, style }: BubbleTailProps): ReactElement {
  return (
    <ArtSlot
      slot={name}
      style={{ width: widthPx, height: heightPx, ...style }}
      draw={(canvas) => (
        // It begins inside the bubble, so that no seam is seen between them.
        <path
          d={side === 'start' ? `M0 -5H${canvas.widthPx}L0 ${canvas.heightPx}Z` : `M0 -5H${canvas.widthPx}V${canvas.heightPx}Z`}
          fill={colour}
        />
      )}
    />
  );
}
