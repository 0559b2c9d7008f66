import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { scaleFor } from '../../scale.js';
import { Box } from '../../slots.js';
import { Foot, type FootProps } from './foot.js';

export interface FootBandProps extends Pick<FootProps, 'frame' | 'copy' | 'brand'> {
  readonly look: Look;
  /** Under the lines; more where the safe area asks for it. */
  readonly paddingBottomPx: number;
}

/** Where the words are long, a square leaves the source to the alt text. */
const TIGHT = 0.7;

/** A dark floor from edge to edge, on which the object stands: the foot in one line where the sheet is wide enough for it. */
export function FootBand({ frame, look, copy, brand, paddingBottomPx }: FootBandProps): ReactElement {
  const { margin } = scaleFor(frame);
  const { u, safe, shape, squeeze } = frame;
  const isWide = shape === 'wide';
  return (
    <Box
      style={{
        flexDirection: 'column',
        backgroundColor: look.colours.slab,
        paddingTop: 3 * u,
        paddingInlineStart: margin,
        paddingBottom: Math.max(paddingBottomPx, safe.bottom + u),
      }}
    >
      <Foot
        frame={frame}
        copy={copy}
        brand={brand}
        colour={look.colours.onSlab}
        stacked={isWide ? false : undefined}
        mostLogos={isWide ? 3 : undefined}
        showSource={shape === 'square' && squeeze < TIGHT ? false : undefined}
        widthPx={frame.widthPx - 2 * margin}
      />
    </Box>
  );
}
