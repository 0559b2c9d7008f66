import { ArtSlot } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Chairs, chairPx, REACH } from './circle.js';

export interface SmallCircleProps {
  readonly look: Look;
  /** Whether the light follows at the end, or below. */
  readonly isAcross: boolean;
}

/** Share of its block that the circle fills. */
const FILLED = 0.9;
/** Diameter of the whole circle in diameters of its free middle. */
const WHOLE = 1 + 2 * REACH * chairPx(1);

/** The circle alone; the lit chair stands against the light. */
export function SmallCircle({ look, isAcross }: SmallCircleProps): ReactElement {
  return (
    <ArtSlot
      slot="circle"
      style={{ width: '100%', height: '100%' }}
      draw={(canvas) => {
        const { widthPx, heightPx } = canvas;
        const wholePx = Math.min(widthPx, heightPx) * FILLED;
        const x = isAcross ? widthPx - wholePx / 2 + 1 : widthPx / 2;
        const y = isAcross ? heightPx / 2 : heightPx - wholePx / 2 + 1;
        return <Chairs canvas={canvas} look={look} freeAtDegrees={isAcross ? 0 : 90} x={x} y={y} middlePx={wholePx / WHOLE} />;
      }}
    />
  );
}
