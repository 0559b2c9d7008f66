import { Box, Quote, type Scale } from '@campaignkit/design-system';
import type { Copy, Frame, Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { PLATE } from './table.js';

export interface PlateProps {
  readonly copy: Copy;
  readonly look: Look;
  readonly scale: Scale;
  readonly sizePx: number;
  readonly frame: Frame;
  readonly style: CSSProperties;
}

/** Sides of the words' box as shares of the plate: its corners stay inside the rim (0.72² + 0.64² < 0.97²). */
const WORDS = { width: 0.72, height: 0.64 } as const;

/** Where nothing else can give way the last line does; it stands in the alt text. */
const TIGHTEST = 0.6;

/** A line of few signs stays in one row while there is room for it. */
const SHORT = 26;
const SIGN_EM = 0.5;
const ROOMY = 0.7;

/** The words to say, or else what to do, on a plate. */
export function Plate({ copy, look, scale, sizePx, frame, style }: PlateProps): ReactElement {
  const words = copy.quote === null ? copy.tips : copy.quote.split('\n');
  const lines = frame.squeeze < TIGHTEST && words.length > 1 ? words.slice(0, -1) : words;
  const longest = Math.max(...lines.map(({ length }) => length));
  const isShort = frame.squeeze >= ROOMY && longest <= SHORT && longest * SIGN_EM * scale.body <= sizePx * WORDS.width;
  return (
    <Box
      name={PLATE}
      style={{
        width: sizePx,
        height: sizePx,
        borderRadius: sizePx / 2,
        backgroundColor: look.colours.light,
        alignItems: 'center',
        justifyContent: 'center',
        ...style,
      }}
    >
      <Quote
        look={look}
        lines={lines}
        colour={look.colours.onLight}
        maxPx={sizePx * 0.1}
        minPx={scale.body}
        widthPx={sizePx * WORDS.width}
        heightPx={sizePx * WORDS.height}
        maxRows={isShort ? 1 : 8}
        gapPx={3.8 * frame.u * frame.squeeze}
      />
    </Box>
  );
}
