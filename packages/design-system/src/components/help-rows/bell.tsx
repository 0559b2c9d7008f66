import type { ReactElement } from 'react';
import { ArtSlot, Box } from '../../slots.js';

export interface BellProps {
  readonly slot: string;
  readonly colour: string;
  /** Of its column beside a plate; it is as high as the plate. */
  readonly widthPx: number;
}

/** Share of its column that a button fills, and of the ring in its radius. */
const FILLED = 0.72;
const RING = 0.22;
const BUTTON = 0.5;

/** A doorbell: a ring and a button to press, in the middle of its row. */
export function Bell({ slot, colour, widthPx }: BellProps): ReactElement {
  return (
    <Box style={{ width: widthPx, height: '100%' }}>
      <ArtSlot
        slot={slot}
        style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
        draw={(canvas) => {
          const radius = (Math.min(canvas.widthPx, canvas.heightPx) * FILLED) / 2;
          // A little towards the end: the plate's edge is nearer to the eye than the panel's.
          const middle = { cx: canvas.widthPx / 2 + radius * 0.12, cy: canvas.heightPx / 2 };
          return (
            <>
              <circle {...middle} r={radius * (1 - RING / 2)} fill="none" stroke={colour} strokeWidth={radius * RING} />
              <circle {...middle} r={radius * BUTTON} fill={colour} />
            </>
          );
        }}
      />
    </Box>
  );
}
