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
  /** Leaves the sheet through the end edge and takes the room that is left. */
  readonly bleeds: boolean;
  readonly style: CSSProperties;
}

/** A sentence from the situation: its tail is at the start. */
export function Bubble({
  name,
  text,
  look,
  maxPx,
  minPx,
  heightPx,
  maxWidthPx,
  paddingPx,
  cornerPx,
  tailPx,
  bleeds,
  style,
}: BubbleProps): ReactElement {
  const { slab, onSlab } = look.colours;
  const corners: CSSProperties = bleeds ? { borderRadius: 0 } : { borderRadius: cornerPx, borderEndStartRadius: 0 };
  return (
    <Box style={{ flexDirection: 'column', alignItems: 'flex-start', ...(bleeds ? { flexGrow: 1, width: '100%' } : {}), ...style }}>
      <Box
        name={name}
        style={{
          flexDirection: 'column',
          justifyContent: 'center',
          backgroundColor: slab,
          paddingTop: paddingPx,
          paddingBottom: paddingPx,
          paddingInlineStart: paddingPx,
          paddingInlineEnd: paddingPx,
          ...corners,
          ...(bleeds ? { flexGrow: 1, width: '100%' } : {}),
        }}
      >
        <Headline
          look={look}
          slot={`headline-${name}`}
          text={text}
          colour={onSlab}
          maxPx={maxPx}
          minPx={minPx}
          maxLines={4}
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
          d={side === 'start' ? `M0 -1H${canvas.widthPx}L0 ${canvas.heightPx}Z` : `M0 -1H${canvas.widthPx}V${canvas.heightPx}Z`}
          fill={colour}
        />
      )}
    />
  );
}
