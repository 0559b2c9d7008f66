import type { Copy, Frame, Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { scaleFor } from '../../scale.js';
import { Box, TextSlot } from '../../slots.js';
import { BodyText } from '../body-text/body-text.js';

export interface LawBlockProps {
  readonly frame: Frame;
  readonly look: Look;
  readonly copy: Copy;
  readonly widthPx: number;
  readonly style?: CSSProperties;
}

/** Two columns under one rule: what the law says, what follows. Nothing without law words. */
export function LawBlock({ frame, look, copy: { law }, widthPx, style }: LawBlockProps): ReactElement | null {
  if (!law) return null;
  const { u, squeeze } = frame;
  const bothPx = widthPx - 4 * u;
  const lawPx = bothPx * (squeeze < TIGHT ? shareOf(law.text, law.consequence) : 0.5);
  const column = { frame, look };
  return (
    <Box name="law-block" style={{ flexDirection: 'column', width: widthPx, ...style }}>
      <Box style={{ height: 0.4 * u, width: widthPx, backgroundColor: look.colours.ink, marginBottom: 2.2 * u * squeeze }} />
      <Box style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        <Column {...column} widthPx={lawPx} slot="law" heading={law.heading} text={law.check ? `${law.text}*` : law.text} />
        <Column {...column} widthPx={bothPx - lawPx} slot="consequence" heading={law.consequenceHeading} text={law.consequence} />
      </Box>
    </Box>
  );
}

/** Where the words are long, a heading may take more lines before its letters are too small, and the longer text a wider column. */
const TIGHT = 0.8;

/** The wider column takes at most so much, that the other still reads. */
const WIDEST = 0.58;

/** Two texts in columns of about one height. */
function shareOf(start: string, end: string): number {
  return Math.min(WIDEST, Math.max(1 - WIDEST, start.length / (start.length + end.length)));
}

interface ColumnProps {
  readonly frame: Frame;
  readonly look: Look;
  readonly widthPx: number;
  readonly slot: string;
  readonly heading: string;
  readonly text: string;
}

function Column({ frame, look, widthPx, slot, heading, text }: ColumnProps): ReactElement {
  const scale = scaleFor(frame);
  const colour = look.colours.ink;
  return (
    <Box style={{ flexDirection: 'column', width: widthPx }}>
      <TextSlot
        slot={`${slot}-heading`}
        text={heading}
        role="body"
        voice={look.voice}
        weight={700}
        sizePx={scale.label * 1.06}
        group="law-headings"
        fit={{ minPx: scale.body, maxLines: frame.squeeze < TIGHT ? 4 : 2, heightPx: scale.label * (frame.squeeze < TIGHT ? 5 : 3) }}
        colour={colour}
        widthPx={widthPx}
        lineHeight={1.2}
      />
      <BodyText
        slot={slot}
        text={text}
        colour={colour}
        sizePx={scale.body}
        widthPx={widthPx}
        balance
        style={{ marginTop: 0.8 * frame.u }}
      />
    </Box>
  );
}
