import type { Frame, Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Box } from '../../slots.js';
import { growth } from './bubble-growth.js';
import { ChatBubble, type ChatBubbleProps } from './chat-bubble.js';

export interface ChatBubblesProps {
  readonly look: Look;
  readonly frame: Frame;
  /** What is said, in order; the last one is the one that counts. They are named `sentence-1` and so on. */
  readonly sentences: readonly string[];
  /** Who speaks: the points hang under that corner. @default 'start' */
  readonly side?: 'start' | 'end';
  /** Most width of a bubble, in u. */
  readonly widthU: number;
  /** Most height of the last words, in u. */
  readonly heightU: number;
  /** Largest words of the last bubble, in u. @default 17 */
  readonly mostU?: number;
  /** Largest words of the bubbles before it, in u. @default from 5.8 to 7.8, more from bubble to bubble */
  readonly beforeU?: number;
  /** Height of the last point in u; those before are smaller. */
  readonly tailU: number;
  /** How far the last bubble goes. @default 'room' */
  readonly reach?: ChatBubbleProps['reach'];
  /** The last bubble takes the height that is left. @default true */
  readonly fills?: boolean;
  /** A sentence alone leaves the sheet through the upper edge, too; so much of its bubble stands over the words. @default it begins at its words */
  readonly overPx?: number;
  /** Low on room, the first sentences stand beside each other. @default false */
  readonly isLow?: boolean;
}

/** Between two bubbles, in u. */
const GAP_U = 2.4;
/** Most height of the words before the last, in u. */
const BEFORE_U = 14;
const BEFORE_TAIL = 0.62;

/** Sentences that grow from bubble to bubble until the last one fills the room. Sizes in u, stepped down by the frame's squeeze. */
export function ChatBubbles(props: ChatBubblesProps): ReactElement {
  const {
    look,
    frame,
    sentences,
    side = 'start',
    widthU,
    heightU,
    mostU,
    beforeU,
    tailU,
    reach = 'room',
    fills = true,
    overPx,
    isLow = false,
  } = props;
  const { u, squeeze } = frame;
  const gapPx = GAP_U * u * squeeze;
  const last = sentences.length - 1;
  const shared = { look, side, maxWidthPx: widthU * u, cornerPx: look.cornerU * u };
  return (
    <Box style={{ flexDirection: 'column', width: '100%', flexGrow: fills ? 1 : 0 }}>
      <Box style={isLow ? { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'flex-end' } : { flexDirection: 'column' }}>
        {sentences.slice(0, last).map((text, index) => (
          <ChatBubble
            key={text}
            name={`sentence-${index + 1}`}
            text={text}
            {...shared}
            {...growth(index, sentences.length, frame)}
            {...(beforeU === undefined ? {} : { maxPx: beforeU * Math.max(0.75, squeeze) * u })}
            {...(side === 'start' ? { paddingStartPx: growth(last, sentences.length, frame).paddingPx } : {})}
            heightPx={BEFORE_U * squeeze * u}
            tailPx={tailU * BEFORE_TAIL * u * squeeze}
            style={{ marginBottom: gapPx, marginInlineEnd: gapPx }}
          />
        ))}
      </Box>
      <ChatBubble
        name={`sentence-${last + 1}`}
        text={sentences[last] ?? ''}
        {...shared}
        {...growth(last, sentences.length, frame)}
        {...(mostU === undefined ? {} : { maxPx: mostU * u })}
        heightPx={heightU * u}
        tailPx={tailU * u * squeeze}
        reach={reach}
        fills={fills}
        {...(overPx === undefined || last > 0 ? {} : { overPx })}
      />
    </Box>
  );
}
