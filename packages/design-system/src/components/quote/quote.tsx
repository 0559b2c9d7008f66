import type { Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { Box, TextSlot } from '../../slots.js';

export interface QuoteProps {
  readonly look: Look;
  /** What is said, one thing a line; each is set as a paragraph of its own. */
  readonly lines: readonly string[];
  readonly colour: string;
  /** All lines take one size, the largest at which every one fits its share of the height; a longer line has a larger share. */
  readonly maxPx: number;
  readonly minPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Between two lines. */
  readonly gapPx: number;
  /** Most rows of each line. @default 8 */
  readonly maxRows?: number;
  /** @default 'start' */
  readonly align?: 'start' | 'center';
  readonly style?: CSSProperties;
}

/** Words to say aloud, in the voice of a person: the warm serif in every look but the round one, which speaks to children. */
export function Quote({
  look,
  lines,
  colour,
  maxPx,
  minPx,
  widthPx,
  heightPx,
  gapPx,
  maxRows = 8,
  align = 'start',
  style,
}: QuoteProps): ReactElement {
  const isRound = look.voice === 'round';
  const sharedPx = heightPx - gapPx * (lines.length - 1);
  return (
    <Box
      name="quote"
      style={{ flexDirection: 'column', width: widthPx, alignItems: align === 'center' ? 'center' : 'flex-start', ...style }}
    >
      {lines.map((line, index) => (
        <TextSlot
          key={line}
          slot={`quote-${index + 1}`}
          text={line}
          role="head"
          voice={isRound ? 'round' : 'warm'}
          weight={isRound ? look.headlineWeight : 400}
          sizePx={maxPx}
          group="quote"
          fit={{ minPx, maxLines: maxRows, heightPx: sharedPx * shareOf(line, lines) }}
          colour={colour}
          widthPx={widthPx}
          align={align}
          trim="ink"
          balance
          hang
          style={index === 0 ? {} : { marginTop: gapPx }}
        />
      ))}
    </Box>
  );
}

/** Half of the height is shared out evenly, half by length. */
function shareOf(line: string, lines: readonly string[]): number {
  const total = lines.reduce((sum, { length }) => sum + length, 0);
  return 0.5 / lines.length + (0.5 * line.length) / total;
}
