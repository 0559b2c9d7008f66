import { ArtSlot, type Canvas, drawingColours, mix } from '@campaignkit/design-system';
import { contrastRatio, type Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface FriendsProps {
  readonly look: Look;
  /** Distance from both side edges. */
  readonly marginPx: number;
  /** Distance of the higher head from the top. @default 0 */
  readonly topPx?: number;
}

/** Both friends side by side, in radii of a head; their backs go on behind the bench. */
const WIDTH = 7.6;
/** Least that is seen of them: heads, and shoulders with an arm around them; and most, so that nobody becomes a pillar. */
const LEAST_HEIGHT = 5.3;
const MOST_HEIGHT = 6.6;

/** Two friends of one size, seen from behind. One has an arm around the other. */
export function Friends({ look, marginPx, topPx = 0 }: FriendsProps): ReactElement {
  return (
    <ArtSlot
      slot="friends"
      style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
      draw={(canvas) => draw(canvas, look, marginPx, topPx)}
    />
  );
}

function draw({ widthPx, heightPx }: Canvas, look: Look, marginPx: number, leastTopPx: number): ReactElement {
  const radius = Math.min((widthPx - 2 * marginPx) / WIDTH, (heightPx - leastTopPx) / LEAST_HEIGHT);
  const topPx = Math.max(leastTopPx, heightPx - MOST_HEIGHT * radius);
  const start = (widthPx - WIDTH * radius) / 2;
  // The one who listens sits upright, the other leans in: a little lower, never smaller.
  const floor = (heightPx - topPx) / radius;
  const { near, far } = friendTones(look);
  const arm = 'M3 3.42C4.4 3.5 5.7 3.92 6.55 4.72';
  return (
    <g transform={`translate(${start} ${topPx}) scale(${radius})`}>
      <clipPath id="behind-the-bench">
        <rect x={-1} y={-1} width={WIDTH + 2} height={floor + 1} />
      </clipPath>
      <g clipPath="url(#behind-the-bench)">
        <circle cx={4.86} cy={1.72} r={1} fill={far} />
        <path d={`M3.3 ${floor + 1}V4.9A2.06 2.06 0 0 1 7.4 4.6L${7.4 + 0.06 * floor} ${floor + 1}Z`} fill={far} />
        <path d={arm} fill="none" stroke={look.colours.field} strokeWidth={1.12} strokeLinecap="round" />
        <path d={`M-0.12 ${floor + 1}V4.2A2.12 2.12 0 0 1 4.12 4.2V${floor + 1}Z`} fill={look.colours.field} />
        <circle cx={2} cy={1} r={1} fill={near} />
        <path d={`M0 ${floor + 1}V4.2A2 2 0 0 1 4 4.2V${floor + 1}Z`} fill={near} />
        <path d={arm} fill="none" stroke={near} strokeWidth={0.88} strokeLinecap="round" />
      </g>
    </g>
  );
}

/** Two flat tones that differ from the field and from each other; on a dark field neither is so pale that it outshines the light. */
export function friendTones({ colours }: Look): { readonly near: string; readonly far: string } {
  const { field, ink, slab, object, hand = object, light } = colours;
  const drawing = drawingColours({ ...colours, hand });
  const isDark = (contrastRatio(field, light) ?? 1) > (contrastRatio(field, '#000000') ?? 1);
  if (isDark) return { near: mix(drawing.object, ink, 0.3), far: mix(field, drawing.object, 0.75) };
  // In one colour the ink is as black as the help under them: a dark grey keeps the two whole.
  const near = slab === object ? mix(object, ink, 0.55) : slab;
  return { near, far: hand === near ? drawing.object : drawing.hand };
}
