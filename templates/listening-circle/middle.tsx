import { Box, Quote, type Scale, scaleFor } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { MIDDLE } from './circle.js';

export interface PartProps {
  readonly view: PieceView;
  readonly scale: Scale;
}

/** Sides of the words' box as shares of the free middle. */
const WORDS = { width: 0.82, height: 0.7 } as const;
/** Where nothing else can give way the last line does, and one logo stands for all; the line stands in the alt text. */
export const TIGHTEST = 0.6;

export interface WordsProps {
  readonly view: PieceView;
  readonly maxPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly align: 'start' | 'center';
}

/** The words to say, or else what to do. */
export function Words({ view: { copy, frame, look }, align, ...sizes }: WordsProps): ReactElement {
  const words = copy.quote === null ? copy.tips : copy.quote.split('\n');
  return (
    <Quote
      {...sizes}
      look={look}
      lines={frame.squeeze < TIGHTEST && words.length > 1 ? words.slice(0, -1) : words}
      colour={look.colours.ink}
      minPx={scaleFor(frame).body}
      gapPx={2.4 * frame.u * frame.squeeze}
      align={align}
    />
  );
}

/** The words in the middle of the circle. */
export function Middle({ view, sizePx, style }: MiddleProps): ReactElement {
  return (
    <Box name={MIDDLE} style={{ width: sizePx, height: sizePx, alignItems: 'center', justifyContent: 'center', ...style }}>
      <Words view={view} maxPx={sizePx * 0.112} widthPx={sizePx * WORDS.width} heightPx={sizePx * WORDS.height} align="center" />
    </Box>
  );
}

export interface MiddleProps {
  readonly view: PieceView;
  readonly sizePx: number;
  readonly style: CSSProperties;
}
