import { Box, mix } from '@campaignkit/design-system';
import type { Frame, Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement, ReactNode } from 'react';

/** Thickness of the edge of the desk, in u, and how far it is from the desk to the field: never as bright as the light that stands on it. */
const EDGE_U = 1.3;
const EDGE_SHADE = 0.45;

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
      <Box
        style={{
          width: frame.widthPx,
          height: Math.round(EDGE_U * frame.u),
          backgroundColor: mix(look.colours.object, look.colours.field, EDGE_SHADE),
        }}
      />
      <Box style={{ flexDirection: 'column', width: frame.widthPx, ...style }}>{children}</Box>
    </Box>
  );
}
