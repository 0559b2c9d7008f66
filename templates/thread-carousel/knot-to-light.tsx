import { type Canvas, drawingColours } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { type Knot, knottedThread } from './knot.js';
import { lineThrough, ThreadLine } from './thread-line.js';

/** Name of the box that the knot fills. */
export const KNOT = 'knot';

export interface KnotToLightProps {
  readonly canvas: Canvas;
  readonly look: Look;
  readonly unitPx: number;
  readonly leaves: Knot['leaves'];
  /** In u: the knot's place along the sheet, and how far it hangs out of the foot. */
  readonly place: { readonly startU: number; readonly widthU: number; readonly outU: number };
}

/** Thickness of the thread and room around the knot, in u. */
const THICK_U = 2.6;
const ROOM_U = 4;
/** How far down the column of label and number the middle of the number stands. */
const NUMBER_AT = 0.72;

/** The knot in its box; its free end stops in the start edge of the light, level with the number, or as near to that as words beside it let it. */
export function KnotToLight({ canvas, look, unitPx: u, leaves, place }: KnotToLightProps): ReactElement {
  const [box, light, column] = [canvas.box(KNOT), canvas.box('light'), canvas.box('help-column')];
  if (!box || !light || !column) return <></>;
  const thickPx = THICK_U * u;
  const numberY = column.topPx + NUMBER_AT * column.heightPx;
  const { tangled, free } = knottedThread({
    box: {
      startPx: place.startU * u,
      widthPx: place.widthU * u,
      topPx: box.topPx + ROOM_U * u,
      heightPx: box.heightPx - (place.outU > 0 ? ROOM_U - place.outU : 2 * ROOM_U) * u,
    },
    leaves,
    end: { x: light.startPx + 1, y: leaves.over === 'end' ? Math.max(numberY, box.topPx + ROOM_U * u) : numberY },
  });
  return (
    <>
      <ThreadLine points={tangled} thickPx={thickPx} colour={drawingColours(look.colours).object} ground={look.colours.field} />
      <path d={lineThrough(free)} fill="none" stroke={look.colours.light} strokeWidth={thickPx} strokeLinejoin="round" />
    </>
  );
}
