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

/** Sides of the words' box as shares of the plate: its corners stay inside the rim (0.71² + 0.64² < 0.96²). */
const WORDS = { width: 0.71, height: 0.64 } as const;
/** Words never fill all of their shares of the height: what one leaves over another may take. */
const SHARED = 1.12;

/** Largest size of the words and the room between two of them, as shares of the plate. */
const LARGEST = 0.096;
const GAP = 0.052;

/** Where nothing else can give way the last line does; it stands in the alt text. */
const TIGHTEST = 0.6;

/** The words to say, or else what to do, on a plate. */
export function Plate({ copy, look, scale, sizePx, frame, style }: PlateProps): ReactElement {
  const words = copy.quote === null ? copy.tips : copy.quote.split('\n');
  const lines = frame.squeeze < TIGHTEST && words.length > 1 ? words.slice(0, -1) : words;
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
        lines={lines.map(withoutLoneWords)}
        colour={look.colours.onLight}
        maxPx={sizePx * LARGEST}
        minPx={Math.max(scale.body, sizePx * leastShare(frame.squeeze))}
        widthPx={sizePx * WORDS.width}
        heightPx={sizePx * WORDS.height * SHARED}
        gapPx={sizePx * GAP}
      />
    </Box>
  );
}

/** Before the words on the plate grow small, everything else does: they are what the sheet is for. */
function leastShare(squeeze: number): number {
  if (squeeze >= 0.92) return 0.076;
  return squeeze >= 0.85 ? 0.066 : squeeze >= 0.78 ? 0.056 : 0;
}

/** In a sentence of four words and more the first row is never one word alone, and the last one never one short word. */
function withoutLoneWords(line: string): string {
  return line.replace(/^(\S+) (?=\S+ \S+ \S)/u, '$1\u00a0').replace(/(?<=\S\s\S+ \S+) (?=\S{1,4}$)/u, '\u00a0');
}
