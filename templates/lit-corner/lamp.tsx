import { type Canvas, drawingColours, mix } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface LampProps {
  readonly look: Look;
  readonly canvas: Canvas;
  readonly unitPx: number;
  /** From the start of the drawing to where the light meets the floor. */
  readonly floorPx: number;
}

/** In u: width of the shade at its foot and top, its height, the stem, the bulb; how far the shade's foot hangs under the upper edge. */
const SHADE = { footU: 19, topU: 9, heightU: 9.5, cordU: 1, bulbU: 2.8, hangU: 21 } as const;

/** A shade hangs at most this far along the drawing, so that it stays whole. */
const MOST_SHARE = 0.5;

/**
 * A lamp, and the cone that falls from it to the floor and out of the sheet at the end. Its start side is one straight line from the shade to the
 * floor that passes the upper corner of the light: a side with a shoulder would read as a label on a cord.
 */
export function Lamp({ look, canvas, unitPx: u, floorPx }: LampProps): ReactElement {
  const { object, light } = drawingColours(look.colours);
  const block = canvas.box('light');
  if (!block) return <></>;
  const { widthPx, heightPx: floor } = canvas;
  const footPx = SHADE.footU * u;
  const shadeFoot = Math.min(SHADE.hangU * u, block.topPx - 4 * u);
  const shadeTop = Math.max(shadeFoot - SHADE.heightU * u, 2 * u);
  // The line that meets the corner of the light; where the shade would leave the sheet it hangs nearer, and the cone is the wider.
  const slope = (block.startPx - floorPx) / (floor - block.topPx);
  const inset = 0.8 * u;
  const start = Math.min(floorPx + slope * (floor - shadeFoot) - inset, MOST_SHARE * widthPx);
  const end = start + footPx;
  const cx = start + footPx / 2;
  const top = (SHADE.topU / 2) * u;
  return (
    <>
      <path
        d={`M${start + inset} ${shadeFoot}H${end - inset}L${widthPx} ${Math.min(block.topPx, shadeFoot + (widthPx - end) / slope)}V${floor}H${floorPx}Z`}
        fill={light}
      />
      <rect x={cx - (SHADE.cordU * u) / 2} y={-1} width={SHADE.cordU * u} height={shadeTop + 2} fill={object} />
      <path d={`M${cx - top} ${shadeTop}H${cx + top}L${end} ${shadeFoot}H${start}Z`} fill={object} />
      <path
        d={`M${cx - SHADE.bulbU * u} ${shadeFoot}A${SHADE.bulbU * u} ${SHADE.bulbU * u} 0 0 0 ${cx + SHADE.bulbU * u} ${shadeFoot}Z`}
        fill={mix(object, look.colours.field, 0.5)}
      />
    </>
  );
}
