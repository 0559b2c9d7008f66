import { ArtSlot } from '@campaignkit/design-system';
import type { Frame, Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** Width of the gap and of the round bites that a perforation leaves in both edges, in u. */
export const GAP_U = 1.5;
const BITE_U = 1.15;
const STEP_U = 4.2;

export interface PerforationProps {
  readonly frame: Frame;
  readonly look: Look;
  readonly lengthPx: number;
  readonly isUpright?: boolean;
}

/** Where the stub tears off: a gap of field, with bites at even distances on both sides. Stands over the box that begins with the gap. */
export function Perforation({ frame: { u }, look, lengthPx, isUpright = false }: PerforationProps): ReactElement {
  const gapPx = Math.round(GAP_U * u);
  return (
    <ArtSlot
      slot="perforation"
      style={{
        position: 'absolute',
        top: 0,
        insetInlineStart: 0,
        ...(isUpright ? { width: gapPx, height: lengthPx } : { width: lengthPx, height: gapPx }),
      }}
      draw={() => {
        const count = Math.round(lengthPx / (STEP_U * u));
        const stepPx = lengthPx / count;
        return (
          <>
            {Array.from({ length: count }, (_, index) => {
              const along = (index + 0.5) * stepPx;
              return (
                <circle
                  key={index}
                  cx={isUpright ? gapPx / 2 : along}
                  cy={isUpright ? along : gapPx / 2}
                  r={BITE_U * u}
                  fill={look.colours.field}
                />
              );
            })}
          </>
        );
      }}
    />
  );
}
