import { ArtSlot } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** Share of its block that the bell fills. */
const FILLED = 0.62;
const RING = 0.22;
const BUTTON = 0.5;

/** One lit bell on its panel. */
export function SmallBell({ look }: { readonly look: Look }): ReactElement {
  return (
    <ArtSlot
      slot="bell-1"
      style={{ width: '100%', height: '100%' }}
      draw={({ widthPx, heightPx }) => {
        const radius = (Math.min(widthPx, heightPx) * FILLED) / 2;
        const middle = { cx: widthPx / 2, cy: heightPx / 2 };
        return (
          <>
            <rect width={widthPx} height={heightPx} fill={look.colours.slab} />
            <circle {...middle} r={radius * (1 - RING / 2)} fill="none" stroke={look.colours.light} strokeWidth={radius * RING} />
            <circle {...middle} r={radius * BUTTON} fill={look.colours.light} />
          </>
        );
      }}
    />
  );
}
