import type { Frame } from '@campaignkit/model';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { Box } from '../../slots.js';

export interface SheetProps {
  readonly frame: Frame;
  /** Full flat colour, edge to edge: never a white page. */
  readonly colour: string;
  readonly style?: CSSProperties;
  readonly children?: ReactNode;
}

/** The whole piece: one flat ground, and the direction that everything inside follows. */
export function Sheet({ frame, colour, style, children }: SheetProps): ReactElement {
  return (
    <Box
      name="sheet"
      style={{
        position: 'relative',
        flexDirection: 'column',
        width: frame.widthPx,
        height: frame.heightPx,
        direction: frame.dir,
        backgroundColor: colour,
        ...style,
      }}
    >
      {children}
    </Box>
  );
}
