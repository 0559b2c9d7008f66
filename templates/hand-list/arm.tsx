import { ArtSlot, Box, handColours } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** The palm beside the light, as deep as it. */
export function Heel({ look }: { readonly look: Look }): ReactElement {
  return <Box name="heel" style={{ width: '100%', height: '100%', backgroundColor: handColours(look).hand }} />;
}

/** Share of the palm's width with which the arm leaves the sheet. */
const WRIST = 0.56;

export interface ArmProps {
  readonly look: Look;
  readonly palmPx: number;
}

/** From the palm to the foot of the sheet, where an app lays its own things over the drawing. */
export function Arm({ look, palmPx }: ArmProps): ReactElement {
  return (
    <ArtSlot
      slot="arm"
      style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: palmPx, height: '100%' }}
      draw={({ heightPx, box }) => {
        const heel = box('heel');
        if (!heel) return <></>;
        const top = heel.topPx + heel.heightPx - 1;
        const down = heightPx - top;
        const wrist = WRIST * palmPx;
        return (
          <path
            d={`M0 ${top}H${palmPx}C${palmPx} ${top + 0.3 * down} ${wrist} ${top + 0.34 * down} ${wrist} ${heightPx}H0Z`}
            fill={handColours(look).hand}
          />
        );
      }}
    />
  );
}
