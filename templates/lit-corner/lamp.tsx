import { type Canvas, drawingColours, mix } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface LampProps {
  readonly look: Look;
  readonly canvas: Canvas;
  readonly unitPx: number;
}

/** In u: width of the shade at its foot and top, its height, the cord. */
const SHADE = { footU: 15, topU: 7, heightU: 8.5, cordU: 0.9, bulbU: 2.6 } as const;

/** A lamp that hangs over the light, and the cone that falls from it; its own box is named "lamp". */
export function Lamp({ look, canvas, unitPx: u }: LampProps): ReactElement {
  const { object, light } = drawingColours(look.colours);
  const [room, block] = [canvas.box('lamp'), canvas.box('light')];
  if (!room || !block) return <></>;
  const cx = block.startPx + block.widthPx / 2;
  const bottom = block.topPx;
  const shadePx = SHADE.heightU * u;
  // The cone takes the lower two thirds of what is left, so that it opens at the same angle however high the light is.
  const freePx = bottom - room.topPx - shadePx;
  const conePx = Math.min(freePx * 0.7, (block.widthPx / 2 - (SHADE.footU * u) / 2) * 1.5);
  const shadeFoot = bottom - conePx;
  const shadeTop = shadeFoot - shadePx;
  const [foot, top] = [(SHADE.footU * u) / 2, (SHADE.topU * u) / 2];
  return (
    <>
      <path
        d={`M${cx - foot + 0.8 * u} ${shadeFoot}H${cx + foot - 0.8 * u}L${block.startPx + block.widthPx} ${bottom}V${bottom + 2 * u}H${block.startPx}V${bottom}Z`}
        fill={light}
      />
      <rect x={cx - (SHADE.cordU * u) / 2} y={-1} width={SHADE.cordU * u} height={shadeTop + 1} fill={object} />
      <path d={`M${cx - top} ${shadeTop}H${cx + top}L${cx + foot} ${shadeFoot}H${cx - foot}Z`} fill={object} />
      <path
        d={`M${cx - SHADE.bulbU * u} ${shadeFoot}A${SHADE.bulbU * u} ${SHADE.bulbU * u} 0 0 0 ${cx + SHADE.bulbU * u} ${shadeFoot}Z`}
        fill={mix(object, look.colours.field, 0.5)}
      />
    </>
  );
}
