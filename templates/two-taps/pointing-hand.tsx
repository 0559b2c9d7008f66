import { type Canvas, handColours } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { apartFromPhone } from './screen.js';

export interface PointingHandProps {
  readonly look: Look;
  readonly canvas: Canvas;
  readonly unitPx: number;
  /** From the light's start edge to the finger's middle line. */
  readonly tapPx: number;
}

/** A small hand comes up from the foot of the sheet, and its finger lies on the bright row: the second tap. */
export function PointingHand({ look, canvas, unitPx: u, tapPx }: PointingHandProps): ReactElement {
  const light = canvas.box('light');
  if (!light) return <></>;
  const { onLight, slab } = look.colours;
  const hand = apartFromPhone(look, handColours(look).hand);
  const x = light.startPx + tapPx;
  const tipY = light.topPx + 0.52 * light.heightPx;
  const knuckleY = light.topPx + light.heightPx + 2.6 * u;
  const gap = slab;
  const finger = (dx: number, topY: number) => `M${x + dx * u} ${topY}V${canvas.heightPx + 8 * u}`;
  return (
    <g strokeLinecap="round" fill="none">
      <circle cx={x} cy={tipY} r={4.4 * u} stroke={onLight} strokeWidth={0.9 * u} />
      <path d={finger(15.6, knuckleY + 7 * u)} stroke={hand} strokeWidth={4.4 * u} />
      <path d={finger(10.5, knuckleY + 3.6 * u)} stroke={gap} strokeWidth={6.2 * u} />
      <path d={finger(10.5, knuckleY + 3.6 * u)} stroke={hand} strokeWidth={4.8 * u} />
      <path d={finger(5.2, knuckleY + 2 * u)} stroke={gap} strokeWidth={6.4 * u} />
      <path d={finger(5.2, knuckleY + 2 * u)} stroke={hand} strokeWidth={5 * u} />
      <path d={finger(0, tipY)} stroke={hand} strokeWidth={4.8 * u} />
      <path d={`M${x - 2.4 * u} ${knuckleY + 10 * u}H${x + 17.8 * u}V${canvas.heightPx + u}H${x - 2.4 * u}Z`} fill={hand} />
      <path d={`M${x - 5.6 * u} ${knuckleY + 9 * u}L${x + 2 * u} ${knuckleY + 18 * u}`} stroke={hand} strokeWidth={4.8 * u} />
    </g>
  );
}
