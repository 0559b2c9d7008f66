import { CampaignError } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { Box, TextSlot } from '../../slots.js';

export interface BadgeProps {
  /** Of its text: unique in the piece. */
  readonly slot: string;
  /** One or two words of the record or the message: "free", "day and night", "DRAFT", "2". Never a claim that no record makes. */
  readonly text: string;
  /** Of the plate: a tone of the look, but never the light. */
  readonly colour: string;
  readonly textColour: string;
  readonly sizePx: number;
  /** Digits and the like read left to right in every language. @default false */
  readonly isLatin?: boolean;
  /** `ink`: the plate is as high as these letters; `line`: as high as every badge beside it, whatever its letters. @default 'line' */
  readonly trim?: 'ink' | 'line';
  /** @default 0: a plate is no button */
  readonly cornerPx?: number;
  readonly style?: CSSProperties;
}

/** Room around the words, and most length of them, in their size. */
const SIDE_EM = 0.45;
const OVER_EM = { ink: 0.28, line: 0.06 } as const;
const LINE_HEIGHT = 1.3;
const LONGEST_EM = 12;

/**
 * A small mark: words on a plate that is as long as they are. It stands on one ground, beside what it marks.
 * @throws {CampaignError} WORDS_MISSING, where it has no words: an empty plate looks like a fault of printing
 */
export function Badge({
  slot,
  text,
  colour,
  textColour,
  sizePx,
  isLatin = false,
  trim = 'line',
  cornerPx = 0,
  style,
}: BadgeProps): ReactElement {
  if (text.trim() === '') {
    throw new CampaignError(
      'WORDS_MISSING',
      `The badge "${slot}" has no words. Expected one or two words, received ${JSON.stringify(text)}.`,
      {
        fix: 'Leave the badge out where the record or the message says nothing.',
        context: { slot },
      },
    );
  }
  return (
    <Box
      style={{
        backgroundColor: colour,
        borderRadius: cornerPx,
        paddingInlineStart: sizePx * SIDE_EM,
        paddingInlineEnd: sizePx * SIDE_EM,
        paddingTop: sizePx * OVER_EM[trim],
        paddingBottom: sizePx * OVER_EM[trim],
        ...style,
      }}
    >
      <TextSlot
        slot={slot}
        text={text}
        role="body"
        voice="text"
        weight={700}
        sizePx={sizePx}
        colour={textColour}
        trim={trim}
        hug
        widthPx={sizePx * LONGEST_EM}
        isLatin={isLatin}
        {...(trim === 'line' ? { lineHeight: LINE_HEIGHT } : {})}
      />
    </Box>
  );
}
