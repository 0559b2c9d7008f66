import { ArtSlot, Box, Headline } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';

export interface BubbleProps {
  readonly name: string;
  readonly text: string;
  readonly look: Look;
  readonly maxPx: number;
  readonly minPx: number;
  readonly heightPx: number;
  readonly maxWidthPx: number;
  readonly paddingPx: number;
  readonly cornerPx: number;
  readonly tailPx: number;
  /** How far the bubble goes: around its words, over the room that is left, or out of the sheet through the end edge. */
  readonly reach: 'words' | 'room' | 'edge';
  /** The bubble takes the height that is left, too; else it is as high as its words. */
  readonly fills?: boolean;
  readonly style: CSSProperties;
}

/** A sentence from the situation: its tail is at the start. */
export function Bubble(props: BubbleProps): ReactElement {
  const { name, text, look, maxPx, minPx, heightPx, maxWidthPx, paddingPx, cornerPx, tailPx, reach, fills = false, style } = props;
  const { slab, onSlab } = look.colours;
  const grows: CSSProperties = reach === 'words' ? {} : { flexGrow: fills ? 1 : 0, width: reach === 'edge' ? '100%' : maxWidthPx };
  const corners: CSSProperties =
    reach === 'edge' ? { borderRadius: 0, borderStartStartRadius: cornerPx } : { borderRadius: cornerPx, borderEndStartRadius: 0 };
  return (
    <Box style={{ flexDirection: 'column', alignItems: 'flex-start', ...grows, ...style }}>
      <Box
        name={name}
        style={{
          flexDirection: 'column',
          justifyContent: 'center',
          backgroundColor: slab,
          padding: paddingPx,
          ...corners,
          ...grows,
        }}
      >
        <Headline
          look={look}
          slot={`headline-${name}`}
          text={text}
          colour={onSlab}
          maxPx={maxPx}
          minPx={minPx}
          maxLines={5}
          heightPx={heightPx}
          widthPx={maxWidthPx - 2 * paddingPx}
          hug
        />
      </Box>
      <Tail name={`${name}-tail`} colour={slab} side="start" widthPx={tailPx * 1.25} heightPx={tailPx} style={{}} />
    </Box>
  );
}

export interface TailProps {
  readonly name: string;
  readonly colour: string;
  readonly side: 'start' | 'end';
  readonly widthPx: number;
  readonly heightPx: number;
  readonly style: CSSProperties;
}

/** The point of a bubble, under its corner. */
export function Tail({ name, colour, side, widthPx, heightPx, style }: TailProps): ReactElement {
  return (
    <ArtSlot
      slot={name}
      style={{ width: widthPx, height: heightPx, ...style }}
      draw={(canvas) => (
        <path
          d={side === 'start' ? `M0 -5H${canvas.widthPx}L0 ${canvas.heightPx}Z` : `M0 -5H${canvas.widthPx}V${canvas.heightPx}Z`}
          fill={colour}
        />
      )}
    />
  );
}
