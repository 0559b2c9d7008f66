import type { Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { Box } from '../../slots.js';
import { Headline } from '../headline/headline.js';
import { BubbleTail } from './bubble-tail.js';

export interface ChatBubbleProps {
  /** Unique in the piece: the words are the slot `headline-<name>`, the point is `<name>-tail`. */
  readonly name: string;
  readonly text: string;
  readonly look: Look;
  /** Who speaks: the point hangs under that corner. @default 'start' */
  readonly side?: 'start' | 'end';
  /** Of the bubble; a bubble of the situation is never in the light. @default the slab of the look */
  readonly colour?: string;
  /** Of the words. @default the text on the slab */
  readonly textColour?: string;
  /** Largest and smallest words. */
  readonly maxPx: number;
  readonly minPx: number;
  /** @default 5 */
  readonly maxLines?: number;
  /** Most height of the words. */
  readonly heightPx: number;
  /** Most width of the bubble. */
  readonly maxWidthPx: number;
  readonly paddingPx: number;
  /** Before the words: bubbles under each other begin theirs on one edge. @default as on the other sides */
  readonly paddingStartPx?: number;
  readonly cornerPx: number;
  /** Height of the point. */
  readonly tailPx: number;
  /** How far the bubble goes: around its words, over the room that is left, or out of the sheet through the end edge. @default 'words' */
  readonly reach?: 'words' | 'room' | 'edge';
  /** The bubble takes the height that is left, too; else it is as high as its words. @default false */
  readonly fills?: boolean;
  /** The bubble leaves the sheet through the upper edge, too; so much of it stands over the words. @default it begins at its words */
  readonly overPx?: number;
  readonly style?: CSSProperties;
}

/** Words that somebody says, in a bubble with a point. Sizes in layout pixels; mirrored with the direction of the words. */
export function ChatBubble(props: ChatBubbleProps): ReactElement {
  const { name, text, look, side = 'start', maxPx, minPx, maxLines = 5, heightPx, maxWidthPx, paddingPx, tailPx, reach = 'words' } = props;
  const { paddingStartPx = paddingPx, colour = look.colours.slab, textColour = look.colours.onSlab, fills = false } = props;
  const grows: CSSProperties = reach === 'words' ? {} : { flexGrow: fills ? 1 : 0, width: reach === 'edge' ? '100%' : maxWidthPx };
  return (
    <Box style={{ flexDirection: 'column', alignItems: side === 'start' ? 'flex-start' : 'flex-end', ...grows, ...props.style }}>
      <Box
        name={name}
        style={{
          flexDirection: 'column',
          justifyContent: 'center',
          backgroundColor: colour,
          padding: paddingPx,
          paddingInlineStart: paddingStartPx,
          ...(props.overPx === undefined ? {} : { paddingTop: props.overPx }),
          ...cornersOf(props),
          ...grows,
        }}
      >
        <Headline
          look={look}
          slot={`headline-${name}`}
          text={text}
          colour={textColour}
          maxPx={maxPx}
          minPx={minPx}
          maxLines={maxLines}
          heightPx={heightPx}
          widthPx={maxWidthPx - paddingStartPx - paddingPx}
          hug
        />
      </Box>
      <BubbleTail name={`${name}-tail`} colour={colour} side={side} widthPx={tailPx * 1.25} heightPx={tailPx} />
    </Box>
  );
}

/** Round but where the point hangs; out of the sheet, only the corners that are seen. */
function cornersOf({ reach, cornerPx, overPx, side = 'start' }: ChatBubbleProps): CSSProperties {
  const upperPx = overPx === undefined ? cornerPx : 0;
  if (reach === 'edge') return { borderRadius: 0, borderStartStartRadius: upperPx };
  if (overPx !== undefined) {
    return { borderRadius: 0, ...(side === 'start' ? { borderEndEndRadius: cornerPx } : { borderEndStartRadius: cornerPx }) };
  }
  return { borderRadius: cornerPx, ...(side === 'start' ? { borderEndStartRadius: 0 } : { borderEndEndRadius: 0 }) };
}
