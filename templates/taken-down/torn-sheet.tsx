import { ArtSlot, mix } from '@campaignkit/design-system';
import { contrastRatio, type Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface TornProps {
  readonly look: Look;
  readonly unitPx: number;
}

/** What is left of the sheet stands so far over the bright place, in u, and the tape over that. */
export const STRIP_U = 7;
export const TAPE_U = 2.4;
/** How far the teeth of the tear reach into the bright place, in u. */
export const TEETH_U = 4.4;

/** The tear: how far along the sheet, and how deep. */
const TEAR = [
  [0, 0.55],
  [0.07, 0.15],
  [0.18, 0.8],
  [0.29, 0.3],
  [0.42, 1],
  [0.5, 0.45],
  [0.62, 0.95],
  [0.75, 0.1],
  [0.86, 0.7],
  [0.93, 0.25],
  [1, 0.6],
] as const;

const ALL = { position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' } as const;

/** What was torn off falls out of the sheet at the end; it stands so far inside the bright place, in its width, and begins so far down. */
const INSIDE = 0.2;
const DOWN = 0.3;
const TURNED_DEGREES = -14;

/** The blank sheet that was taken down, as large as the place that it left, behind that place. */
export function FallenSheet({ look, unitPx: u }: TornProps): ReactElement {
  return (
    <ArtSlot
      slot="fallen-sheet"
      style={ALL}
      draw={({ widthPx, heightPx, box }) => {
        const bright = box('light');
        if (!bright) return <g />;
        const [x, y] = [bright.startPx + (1 - INSIDE) * bright.widthPx, bright.topPx + DOWN * bright.heightPx];
        const lowPx = 2 * heightPx;
        return (
          <>
            <clipPath id="fallen-sheet-edge">
              <rect width={widthPx} height={heightPx} />
            </clipPath>
            <g clipPath="url(#fallen-sheet-edge)">
              <path
                transform={`translate(${x} ${y}) rotate(${TURNED_DEGREES})`}
                d={`M0 ${lowPx}${tear(bright.widthPx, 0, TEETH_U * u)}V${lowPx}Z`}
                fill={look.colours.object}
              />
            </g>
          </>
        );
      }}
    />
  );
}

/** Tapes: how far along the sheet their middle is, and how they are turned; and their size in u. */
const TAPES = [
  { along: 0.14, turnedDegrees: -7 },
  { along: 0.86, turnedDegrees: 6 },
] as const;
/** Where the dark tone is the sheet's own, the tape lets the wall through. */
const TOLD_APART = 1.3;
const THIN = 0.45;
const TAPE = { longU: 15, highU: 5 } as const;

/** What is left of the sheet: a strip under two tapes, and the tear, which lies over the bright place. */
export function LeftStrip({ look: { colours }, unitPx: u }: TornProps): ReactElement {
  return (
    <ArtSlot
      slot="left-strip"
      style={ALL}
      draw={({ box }) => {
        const bright = box('light');
        if (!bright) return <g />;
        const { startPx, topPx, widthPx } = bright;
        const upperPx = topPx - STRIP_U * u;
        const tape =
          (contrastRatio(colours.object, colours.slab) ?? 1) >= TOLD_APART ? colours.slab : mix(colours.object, colours.field, THIN);
        return (
          <>
            <path
              transform={`translate(${startPx} ${topPx})`}
              d={`M0 ${-STRIP_U * u}${tear(widthPx, 0, TEETH_U * u)}V${-STRIP_U * u}Z`}
              fill={colours.object}
            />
            {TAPES.map(({ along, turnedDegrees }) => (
              <rect
                key={along}
                transform={`translate(${startPx + along * widthPx} ${upperPx}) rotate(${turnedDegrees})`}
                x={(-TAPE.longU / 2) * u}
                y={(-TAPE.highU / 2) * u}
                width={TAPE.longU * u}
                height={TAPE.highU * u}
                fill={tape}
              />
            ))}
          </>
        );
      }}
    />
  );
}

/** Along the tear, from its start. */
function tear(widthPx: number, topPx: number, deepPx: number): string {
  return TEAR.map(([along, deep]) => `L${along * widthPx} ${topPx + deep * deepPx}`).join('');
}
