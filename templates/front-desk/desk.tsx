import { Box } from '@campaignkit/design-system';
import type { Frame, Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement, ReactNode } from 'react';

/** Thickness of the edge of the desk, in u: a line, so that nothing beside the light is as pale as it. */
const EDGE_U = 1.3;

export interface DeskProps {
  readonly frame: Frame;
  readonly look: Look;
  readonly style: CSSProperties;
  readonly children: ReactNode;
}

/** The desk from the front, from edge to edge. Its edge parts it from what stands on it. */
export function Desk({ frame, look, style, children }: DeskProps): ReactElement {
  return (
    <Box name="desk" style={{ flexDirection: 'column', width: frame.widthPx, backgroundColor: look.colours.object }}>
      <Box style={{ width: frame.widthPx, height: Math.round(EDGE_U * frame.u), backgroundColor: look.colours.ink }} />
      <Box style={{ flexDirection: 'column', width: frame.widthPx, ...style }}>{children}</Box>
    </Box>
  );
}
