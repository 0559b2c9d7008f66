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
/** One line alone stands across the middle, where a long word has room. */
const WIDEST = 0.82;
/** Words never fill all of their shares of the height: what one leaves over another may take. */
const SHARED = 1.12;

/** Largest size of the words and the room between two of them, as shares of the plate. */
const LARGEST = 0.096;
const GAP = 0.052;

/** Where nothing else can give way the last line does, among many contacts all but the first; they stand in the alt text. */
const FEW_CONTACTS = 2;
const TIGHTEST = 0.6;

/** The words to say, or else what to do, on a plate. */
export function Plate({ copy, look, scale, sizePx, frame, style }: PlateProps): ReactElement {
  const words = copy.quote === null ? copy.tips : copy.quote.split('\n');
  const most = frame.squeeze >= TIGHTEST ? words.length : copy.help.length > FEW_CONTACTS ? 1 : words.length - 1;
  const lines = words.slice(0, Math.max(1, most));
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
        widthPx={sizePx * (lines.length === 1 ? WIDEST : WORDS.width)}
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

/** As many signs of two words stand well in one row. */
const SHORT_PAIR = 10;

/** In a sentence of four words and more the first row is never one short word alone, nor is the last. */
function withoutLoneWords(line: string): string {
  const words = line.split(' ');
  const isShort = (from: number) => words.slice(from, from + 2).join(' ').length <= SHORT_PAIR;
  if (words.length < 4) return line;
  const last = words.length - 2;
  return words
    .map((word, at) => word + ((at === 0 || at === last) && isShort(at) ? '\u00a0' : ' '))
    .join('')
    .trim();
}
