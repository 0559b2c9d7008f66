import { ArtSlot, type Canvas, handColours } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface SmallHandProps {
  readonly look: Look;
  /** In a strip it stands beside the words over the whole height; else it stands on the light. */
  readonly isAcross: boolean;
}

/** Fingers, longest second, as shares of the drawing's width; thumb and gaps as shares of a finger. */
const REACH = [0.86, 1, 0.9, 0.66] as const;
const THUMB = 1.15;
const GAP = 0.16;
/** Palm in widths of a finger; a finger is so many times as long as wide: shorter it looks like a toe, longer like a thread. */
const PALM = 2.6;
const SLIM = { across: 6, down: 4.6 } as const;
const SLIMMEST = 13;

/** The hand cut down for a banner: bars that enter from the start edge, a thumb, and nails in light. */
export function SmallHand({ look, isAcross }: SmallHandProps): ReactElement {
  return <ArtSlot slot="hand" style={{ width: '100%', height: '100%', flexGrow: 1 }} draw={(canvas) => draw(canvas, look, isAcross)} />;
}

function draw({ widthPx, heightPx }: Canvas, look: Look, isAcross: boolean): ReactElement {
  const { hand } = handColours(look);
  // Over the light the hand stands on it: the light is its last finger.
  const fingers = isAcross ? REACH : REACH.slice(0, 3);
  const roomPx = heightPx * (isAcross ? 0.76 : 0.96);
  const reachPx = widthPx * (isAcross ? 0.94 : 0.86);
  const handFingers = fingers.length * (1 + GAP) - (isAcross ? GAP : 0) + THUMB;
  const fingerPx = Math.min(roomPx / handFingers, reachPx / SLIM[isAcross ? 'across' : 'down']);
  const longest = Math.min(reachPx, fingerPx * SLIMMEST);
  const stepPx = fingerPx * (1 + GAP);
  const top = (isAcross ? (heightPx - handFingers * fingerPx) / 2 : heightPx - handFingers * fingerPx) + THUMB * fingerPx;
  const bottom = isAcross ? top + fingers.length * stepPx - GAP * fingerPx : heightPx + 1;
  const palmPx = PALM * fingerPx;
  const radius = fingerPx / 2;
  return (
    <>
      <path d={`M0 ${top}H${palmPx}V${bottom}H0Z`} fill={hand} />
      <path
        d={`M${palmPx - fingerPx * 1.1} ${top + radius}L${palmPx - fingerPx * 0.2} ${top - fingerPx * (THUMB - 0.5)}`}
        stroke={hand}
        strokeWidth={fingerPx}
        strokeLinecap="round"
        fill="none"
      />
      {fingers.map((share, index) => {
        const y = top + index * stepPx;
        const end = longest * share - radius;
        return (
          <g key={share}>
            <path d={`M0 ${y}H${end}A${radius} ${radius} 0 0 1 ${end} ${y + fingerPx}H0Z`} fill={hand} />
            <circle cx={end} cy={y + radius} r={radius * 0.58} fill={look.colours.light} />
          </g>
        );
      })}
    </>
  );
}
