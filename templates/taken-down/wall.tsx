import { ArtSlot } from '@campaignkit/design-system';
import { contrastRatio, type Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface WallProps {
  readonly look: Look;
  readonly unitPx: number;
}

/** The nail stands so far over the pale place. */
export const NAIL_U = 6.4;
const LEAN_DEGREES = 4;

/** A wall with a bare nail; what hung there stands on the floor, its face to the wall, and leaves through the end edge. */
export function Wall({ look, unitPx: u }: WallProps): ReactElement {
  return (
    <ArtSlot
      slot="wall"
      style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
      draw={({ widthPx, heightPx, box }) => {
        const pale = box('light') ?? { startPx: 0, topPx: 0, widthPx, heightPx };
        const nailX = pale.startPx + pale.widthPx / 2;
        const nailY = pale.topPx - NAIL_U * u;
        const frameX = pale.startPx + pale.widthPx + 4.4 * u + pale.heightPx * Math.sin((LEAN_DEGREES * Math.PI) / 180);
        return (
          <>
            <path d={nailPath(nailX, nailY, u)} fill={look.colours.object} />
            <g transform={`translate(${frameX} ${heightPx}) rotate(${-LEAN_DEGREES})`}>
              <FrameBack widthPx={pale.widthPx} heightPx={pale.heightPx} u={u} look={look} />
            </g>
          </>
        );
      }}
    />
  );
}

interface FrameBackProps {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly u: number;
  readonly look: Look;
}

/** A nail: a flat square head, and a short shaft that narrows into the wall. */
function nailPath(x: number, y: number, u: number): string {
  const [headX, shaftX] = [1.3 * u, 0.55 * u];
  return (
    `M${x - headX} ${y - 1.4 * u}H${x + headX}V${y - 0.1 * u}H${x + shaftX}V${y + 2.4 * u}L${x} ${y + 3.7 * u}` +
    `L${x - shaftX} ${y + 2.4 * u}V${y - 0.1 * u}H${x - headX}Z`
  );
}

/** The back of a frame, as large as the place that it left: rails, the canvas, and the wire. Its lower start corner is at zero. */
function FrameBack({ widthPx, heightPx, u, look: { colours } }: FrameBackProps): ReactElement {
  const { object, field, slab } = colours;
  const canvas = (contrastRatio(object, slab) ?? 1) >= 1.3 ? slab : field;
  const railPx = 5 * u;
  const wireY = -0.74 * heightPx;
  return (
    <>
      <rect y={-heightPx} width={widthPx} height={heightPx} fill={object} />
      <rect x={railPx} y={railPx - heightPx} width={widthPx - 2 * railPx} height={heightPx - 2 * railPx} fill={canvas} />
      <path
        d={`M${0.5 * railPx} ${wireY}L${0.5 * widthPx} ${wireY - 0.16 * widthPx}L${widthPx - 0.5 * railPx} ${wireY}`}
        fill="none"
        stroke={object}
        strokeWidth={0.9 * u}
        strokeLinejoin="round"
      />
      <rect x={0.5 * railPx - 1.1 * u} y={wireY - 1.1 * u} width={2.2 * u} height={2.2 * u} fill={canvas} />
    </>
  );
}
