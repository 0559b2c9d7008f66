import { Box, Quote, type Scale } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { MIDDLE } from './circle.js';

export interface PartProps {
  readonly view: PieceView;
  readonly scale: Scale;
}

/** Sides of the words' box as shares of the free middle. */
const WORDS = { width: 0.82, height: 0.68 } as const;
/** Where nothing else can give way the last line does, and one logo stands for all; the line stands in the alt text. */
export const TIGHTEST = 0.6;

/** The words to say, or else what to do, in the middle of the circle. */
export function Middle({
  view: { copy, frame, look },
  scale,
  sizePx,
  style,
}: PartProps & { readonly sizePx: number; readonly style: CSSProperties }): ReactElement {
  const words = copy.quote === null ? copy.tips : copy.quote.split('\n');
  return (
    <Box name={MIDDLE} style={{ width: sizePx, height: sizePx, alignItems: 'center', justifyContent: 'center', ...style }}>
      <Quote
        look={look}
        lines={frame.squeeze < TIGHTEST && words.length > 1 ? words.slice(0, -1) : words}
        colour={look.colours.ink}
        maxPx={sizePx * 0.112}
        minPx={scale.body}
        widthPx={sizePx * WORDS.width}
        heightPx={sizePx * WORDS.height}
        gapPx={2.4 * frame.u * frame.squeeze}
        align="center"
      />
    </Box>
  );
}
