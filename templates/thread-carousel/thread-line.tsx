import type { ReactElement } from 'react';
import type { Point } from './thread.js';

export interface ThreadLineProps {
  readonly points: readonly Point[];
  readonly thickPx: number;
  readonly colour: string;
  /** Tone of the ground: where the thread crosses itself, it keeps clear of what lies under it. */
  readonly ground: string;
}

/** Points of a piece of thread that lies over all before it: less than a loop, which would lie over itself. */
const PIECE = 90;
/** A line that lies over itself. */
export function ThreadLine({ points, thickPx, colour, ground }: ThreadLineProps): ReactElement {
  const count = Math.ceil((points.length - 1) / PIECE);
  return (
    <g fill="none" strokeLinejoin="round">
      {Array.from({ length: count }, (_, index) => {
        const from = index * PIECE;
        return (
          <g key={index}>
            <path d={lineThrough(points.slice(from, from + PIECE + 1))} stroke={ground} strokeWidth={1.9 * thickPx} />
            <path
              d={lineThrough(points.slice(Math.max(0, from - 1), from + PIECE + 2))}
              stroke={colour}
              strokeWidth={thickPx}
              strokeLinecap={index === 0 ? 'round' : 'butt'}
            />
          </g>
        );
      })}
    </g>
  );
}

/** A path through the points. */
export function lineThrough(points: readonly Point[]): string {
  return points.length < 2 ? '' : `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}
