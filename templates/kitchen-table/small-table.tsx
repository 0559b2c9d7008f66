import { ArtSlot } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Cup, onCircle } from './table.js';

export interface SmallTableProps {
  readonly look: Look;
  /** Whether the light follows at the end, or below. */
  readonly isAcross: boolean;
}

/** Radii as shares of the block's shorter way across the table. */
const BOARD = 0.92;
const PLATE = 0.5;
const CUP = 0.13;
/**
 * Where the cup stands, in degrees clockwise from the end edge, on a table that leaves the block at the end or below. One alone: two over half a plate
 * would be the eyes of a face.
 */
const CUP_AT = { across: 212, down: 318 } as const;

/** Half of a table: its plate lies in the light that follows, and is one with it. */
export function SmallTable({ look, isAcross }: SmallTableProps): ReactElement {
  return (
    <ArtSlot
      slot="table"
      style={{ width: '100%', height: '100%' }}
      draw={({ widthPx, heightPx }) => {
        const reachPx = isAcross ? Math.min(widthPx, heightPx * 0.72) : Math.min(heightPx, widthPx * 0.62);
        const centre = isAcross ? { x: widthPx, y: heightPx / 2 } : { x: widthPx / 2, y: heightPx };
        const degrees = CUP_AT[isAcross ? 'across' : 'down'];
        const cupPx = ((BOARD + PLATE) / 2) * reachPx;
        return (
          <>
            <clipPath id="table-block">
              <rect width={widthPx} height={heightPx} />
            </clipPath>
            <g clipPath="url(#table-block)">
              <circle cx={centre.x} cy={centre.y} r={BOARD * reachPx} fill={look.colours.object} />
              <circle cx={centre.x} cy={centre.y} r={PLATE * reachPx} fill={look.colours.light} />
              <Cup {...onCircle(centre, cupPx, degrees)} radius={CUP * reachPx} handleDegrees={degrees - 100} look={look} />
            </g>
          </>
        );
      }}
    />
  );
}
