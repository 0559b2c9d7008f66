import { ArtSlot, type Canvas, drawingColours, mix } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface BellProps {
  readonly look: Look;
  /** From the sheet's start edge, through which the arm comes, to the card. */
  readonly widthPx: number;
  /** Of the room over the desk; the bell fills it as far as its hand has room in the width. */
  readonly heightPx: number | '100%';
}

/** Height of the drawing in its own units; the width adds length to the arm alone. */
const UNITS = 100;

/** From the bell's middle to the end of the drawing: the bell, and the sound on its way to the card. */
const END_UNITS = 51;

/** From the start edge to the bell's middle at least: hand, cuff and the end of the sleeve. */
const START_UNITS = 46;

/** The arm is no beam: where there is more room, the bell stands nearer to the start than to the card. */
const MOST_START_UNITS = 84;

/** A desk bell: base plate, dome and button, and the finger that presses it. Its sound runs towards the card. */
export function Bell({ look, widthPx, heightPx }: BellProps): ReactElement {
  return <ArtSlot slot="bell" style={{ width: widthPx, height: heightPx }} draw={(canvas) => draw(canvas, look)} />;
}

function draw({ widthPx, heightPx }: Canvas, look: Look): ReactElement {
  const { object } = drawingColours(look.colours);
  const { light } = look.colours;
  const scale = Math.min(heightPx / UNITS, widthPx / (START_UNITS + END_UNITS));
  const startUnits = Math.min(widthPx / scale - END_UNITS, MOST_START_UNITS);
  return (
    <g transform={`translate(${startUnits * scale} ${heightPx}) scale(${scale})`}>
      <rect x={-33} y={-6} width={66} height={6} rx={2} fill={object} />
      <rect x={-6} y={-10} width={12} height={5} fill={object} />
      <path d="M-27 -10C-27 -27 -16 -35 0 -35S27 -27 27 -10Z" fill={object} />
      <rect x={-2.6} y={-41} width={5.2} height={7} fill={object} />
      <rect x={-8} y={-45} width={16} height={5} rx={2.5} fill={light} />
      <path d="M24 -36A30 30 0 0 1 34 -19M31 -45A42 42 0 0 1 44 -22" fill="none" stroke={light} strokeWidth={3.4} strokeLinecap="round" />
      <Hand look={look} startUnits={startUnits} />
    </g>
  );
}

/** How far the sleeve is from the field to the hand: quieter than the hand. */
const SLEEVE_SHADE = 0.5;

/** A pointing hand, its wrist bent over the button; the arm leaves through the start edge. Its origin is the bell's middle, on the desk. */
function Hand({ look, startUnits }: { readonly look: Look; readonly startUnits: number }): ReactElement {
  const { hand } = drawingColours(look.colours);
  const { field, ink } = look.colours;
  const outX = -startUnits - 6;
  return (
    <>
      <path d={`M${outX} -94L-40 -91V-63L${outX} -66Z`} fill={mix(field, hand, SLEEVE_SHADE)} />
      <rect x={-42} y={-92} width={4} height={30} fill={ink} />
      <path d="M-38 -88L-18 -93C-2 -96 6 -88 6 -76L5.4 -50A5.4 5.4 0 0 1 -5.4 -50L-7 -67L-20 -64H-38Z" fill={hand} />
      <path d="M-31 -72L-17 -58" fill="none" stroke={field} strokeWidth={13.5} strokeLinecap="round" />
      <path d="M-38 -80L-31 -72L-17 -58" fill="none" stroke={hand} strokeWidth={10} strokeLinecap="round" strokeLinejoin="round" />
      <path d="M-38 -86V-66L-28 -64V-80Z" fill={hand} />
    </>
  );
}
