import { ArtSlot, mix } from '@campaignkit/design-system';
import { contrastRatio, type Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface WallProps {
  readonly look: Look;
  readonly unitPx: number;
}

/** The nail stands so far over the pale place. */
export const NAIL_U = 6.4;
const LEAN_DEGREES = 4;
const SKIRTING_U = 2.6;
/** Around the place where a picture hung the wall is darker. */
const DUST_U = 1.3;

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
        const { field, slab } = look.colours;
        const shade = (contrastRatio(slab, field) ?? 1) >= 1.3 ? mix(field, slab, 0.45) : mix(field, look.colours.ink, 0.16);
        return (
          <>
            <rect x={-1} y={heightPx - SKIRTING_U * u} width={widthPx + 2} height={SKIRTING_U * u + 1} fill={shade} />
            <rect
              x={pale.startPx - DUST_U * u}
              y={pale.topPx - DUST_U * u}
              width={pale.widthPx + 2 * DUST_U * u}
              height={pale.heightPx + 2 * DUST_U * u}
              fill={shade}
            />
            <path
              d={`M${nailX} ${nailY}L${nailX + 1.2 * u} ${nailY + 3 * u}`}
              stroke={look.colours.ink}
              strokeWidth={0.9 * u}
              strokeLinecap="round"
            />
            <circle cx={nailX} cy={nailY} r={1.5 * u} fill={look.colours.ink} />
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

/** The back of a frame, as large as the place that it left: rails, a board held by clips, and the cord. Its lower start corner is at zero. */
function FrameBack({ widthPx, heightPx, u, look: { colours } }: FrameBackProps): ReactElement {
  const { object, field, slab } = colours;
  const board = mix(object, (contrastRatio(object, slab) ?? 1) >= 1.3 ? slab : field, 0.32);
  const railPx = 5 * u;
  const cordY = -0.78 * heightPx;
  return (
    <>
      <rect y={-heightPx} width={widthPx} height={heightPx} fill={object} />
      <rect x={railPx} y={railPx - heightPx} width={widthPx - 2 * railPx} height={heightPx - 2 * railPx} fill={board} />
      {[0.2, 0.5, 0.8].map((share) => (
        <rect key={share} x={railPx - 1.6 * u} y={-share * heightPx - 1.1 * u} width={4.6 * u} height={2.2 * u} rx={1.1 * u} fill={field} />
      ))}
      <path
        d={`M${0.5 * railPx} ${cordY}C${0.3 * widthPx} ${cordY + 5 * u} ${0.7 * widthPx} ${cordY + 5 * u} ${widthPx - 0.5 * railPx} ${cordY}`}
        fill="none"
        stroke={field}
        strokeWidth={0.9 * u}
      />
      <circle cx={0.5 * railPx} cy={cordY} r={1.2 * u} fill={field} />
    </>
  );
}
