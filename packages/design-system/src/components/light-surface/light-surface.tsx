import type { Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { Box } from '../../slots.js';
import { DraftHatch } from '../draft-mark/draft-hatch.js';

export interface LightSurfaceProps {
  readonly look: Look;
  readonly isDraft: boolean;
  readonly unitPx: number;
  /** @default 0 */
  readonly cornerPx?: number;
  readonly style?: CSSProperties;
  readonly children?: ReactNode;
}

/** A square this share of the radius inside a round corner stays inside it: 1 − 1/√2. */
const CORNER_INSET = 0.3;

/** The way out: the palest tone of the piece, and the only place that wears it. */
export function LightSurface({ look, isDraft, unitPx, cornerPx = 0, style, children }: LightSurfaceProps): ReactElement {
  return (
    <Box
      name="light"
      style={{ position: 'relative', flexDirection: 'column', backgroundColor: look.colours.light, borderRadius: cornerPx, ...style }}
    >
      {isDraft ? <DraftHatch look={look} unitPx={unitPx} insetPx={CORNER_INSET * cornerPx} /> : null}
      {children}
    </Box>
  );
}
