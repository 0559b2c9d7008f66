import type { Frame, Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Box, TextSlot } from '../../slots.js';
import { Badge } from '../badge/badge.js';

/** Thickness of the edge print in u: the outer 3 u. */
const EDGE_U = 2.6;

export interface DraftTagProps {
  readonly text: string;
  readonly look: Look;
  readonly sizePx: number;
}

/** The word beside the label. */
export function DraftTag({ text, look: { colours }, sizePx }: DraftTagProps): ReactElement {
  return <Badge slot="draft-tag" text={text} colour={colours.onLight} textColour={colours.light} sizePx={sizePx} trim="ink" />;
}

export interface DraftEdgeProps {
  readonly frame: Frame;
  readonly look: Look;
  readonly text: string;
}

/** Edge print around all four sides, like film: it cannot be cut off without cutting the design. */
export function DraftEdge({ frame, look, text }: DraftEdgeProps): ReactElement {
  const thick = EDGE_U * frame.u;
  const size = 1.35 * frame.u;
  const { field, ink } = look.colours;
  const side = (name: string, style: object, turn: 'none' | 'left' | 'right', lengthPx: number) => (
    <Box key={name} style={{ position: 'absolute', backgroundColor: field, ...style }}>
      <TextSlot
        slot={`draft-edge-${name}`}
        text={text}
        role="body"
        voice="text"
        weight={600}
        sizePx={size}
        colour={ink}
        repeat={{ lengthPx, thickPx: thick, turn }}
      />
    </Box>
  );
  return (
    <>
      {side('top', { top: 0, left: 0, width: frame.widthPx, height: thick }, 'none', frame.widthPx)}
      {side('bottom', { bottom: 0, left: 0, width: frame.widthPx, height: thick }, 'none', frame.widthPx)}
      {side('left', { top: thick, left: 0, width: thick, height: frame.heightPx - 2 * thick }, 'left', frame.heightPx - 2 * thick)}
      {side('right', { top: thick, right: 0, width: thick, height: frame.heightPx - 2 * thick }, 'right', frame.heightPx - 2 * thick)}
    </>
  );
}
