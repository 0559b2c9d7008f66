import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { mix } from '../../mix.js';
import { ArtSlot, type Canvas } from '../../slots.js';

/** How much ink a hatch line carries: seen at once, and text on it stays readable. */
const INK_SHARE = 0.14;
const STEP_U = 3.2;
const STRIPE_U = 0.8;

export interface DraftHatchProps {
  readonly look: Look;
  readonly unitPx: number;
  /** Distance from the edges of the light, so that no stripe leaves a round corner. */
  readonly insetPx: number;
}

/** Hatch under the number's own row: readable for whoever verifies it, useless for printing. */
export function DraftHatch({ look, unitPx, insetPx }: DraftHatchProps): ReactElement {
  return (
    <ArtSlot
      slot="draft-hatch"
      style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
      draw={(canvas) => hatch(canvas, mix(look.colours.light, look.colours.onLight, INK_SHARE), unitPx, insetPx)}
    />
  );
}

function hatch(canvas: Canvas, colour: string, unitPx: number, insetPx: number): ReactElement {
  const column = canvas.box('help-column');
  const right = Math.min(canvas.widthPx - insetPx, column ? column.startPx + column.widthPx : canvas.widthPx);
  const bottom = Math.min(canvas.heightPx - insetPx, column ? column.topPx + column.heightPx + 0.8 * unitPx : canvas.heightPx);
  const thick = STRIPE_U * unitPx;
  const count = Math.ceil((right + bottom) / (STEP_U * unitPx));
  const stripes = Array.from({ length: count }, (_, index) => {
    const x = index * STEP_U * unitPx - bottom;
    return `M${x} ${bottom}H${x + thick}L${x + thick + bottom} 0H${x + bottom}Z`;
  });
  return (
    <>
      <clipPath id="draft-hatch-area">
        <rect x={insetPx} y={insetPx} width={right - insetPx} height={bottom - insetPx} />
      </clipPath>
      <path d={stripes.join('')} fill={colour} clipPath="url(#draft-hatch-area)" />
    </>
  );
}
