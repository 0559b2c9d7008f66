import { drawingColours, mix, type StartBox } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** Parts of a doorway as shares of its width. */
const JAMB = 0.075;
const LEAF = 0.46;
const DROP = 0.17;

export interface DoorwayProps {
  readonly look: Look;
  /** The opening with its frame, standing on the floor. */
  readonly door: StartBox;
  /** Where the wedge of light meets the help, from the side of the opening to that of the hinge: x from the start edge, y from the top. */
  readonly falls: readonly (readonly [number, number])[];
}

/** Frame, lit opening, leaf that swings into the room, and the wedge that the light throws over the floor. */
export function Doorway({ look, door, falls }: DoorwayProps): ReactElement {
  const { object, light } = drawingColours(look.colours);
  const { startPx: x, topPx: y, widthPx: w, heightPx: h } = door;
  const jamb = JAMB * w;
  const floor = y + h;
  const hinge = x + jamb;
  const end = x + w - jamb;
  const leafEnd = hinge + LEAF * (w - 2 * jamb);
  const drop = DROP * w;
  // It begins inside the opening, so that no hairline shows where two edges meet.
  const wedge = `M${hinge} ${floor - 0.03 * h}H${end}V${floor}${falls.map(([toX, toY]) => `L${toX} ${toY}`).join('')}L${hinge} ${floor}Z`;
  const frame = mix(object, look.colours.field, 0.42);
  return (
    <>
      <path d={wedge} fill={light} />
      <path d={`M${x} ${floor}V${y}H${x + w}V${floor}H${end}V${y + jamb}H${hinge}V${floor}Z`} fill={frame} />
      <path d={`M${hinge} ${y + jamb}H${end}V${floor}H${hinge}Z`} fill={light} />
      <path d={`M${hinge} ${y + jamb}L${leafEnd} ${y + jamb + drop}V${floor + drop}L${hinge} ${floor}Z`} fill={object} />
      <circle cx={leafEnd - 0.11 * w} cy={y + 0.56 * h} r={0.045 * w} fill={look.colours.field} />
    </>
  );
}

/** The floor: the wall's own colour a step nearer to the ink, so that the wall ends somewhere. */
export function floorColour({ colours: { field, ink } }: Look): string {
  return mix(field, ink, 0.1);
}
