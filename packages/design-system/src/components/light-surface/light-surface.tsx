import type { Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { Box } from '../../slots.js';
import { DraftHatch } from '../draft-mark/draft-mark.js';

export interface LightSurfaceProps {
  readonly look: Look;
  readonly isDraft: boolean;
  readonly unitPx: number;
  readonly style?: CSSProperties;
  readonly children?: ReactNode;
}

/** The way out: the palest tone of the piece, and the only place that wears it. */
export function LightSurface({ look, isDraft, unitPx, style, children }: LightSurfaceProps): ReactElement {
  return (
    <Box name="light" style={{ position: 'relative', flexDirection: 'column', backgroundColor: look.colours.light, ...style }}>
      {isDraft ? <DraftHatch light={look.colours.light} ink={look.colours.onLight} unitPx={unitPx} /> : null}
      {children}
    </Box>
  );
}
