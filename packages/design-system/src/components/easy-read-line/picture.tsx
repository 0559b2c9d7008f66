import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import type { Illustration } from '../../illustration.js';
import { ArtSlot, Box } from '../../slots.js';
import { Numeral } from './numeral.js';
import type { PanelTones } from './panel-tones.js';

export interface PictureProps {
  readonly look: Look;
  readonly step: number;
  readonly picture: Illustration | undefined;
  readonly tones: PanelTones;
  /** Side of the picture at least; it grows with its box. */
  readonly sidePx: number;
  /** It stands on the lower edge of its box. @default in the middle */
  readonly isStanding?: boolean;
  /** Upper start corner that it leaves free, beside or above it, whichever lets it be larger; under it, it begins at the corner's own start. @default none */
  readonly free?: { readonly widthPx: number; readonly heightPx: number; readonly startPx: number };
}

const NONE = { widthPx: 0, heightPx: 0, startPx: 0 } as const;

/** Share of its box that a picture fills, and the side of the square that pictures are drawn in. */
const FILLED = 0.92;
const DRAWN = 240;

/** The picture in the middle of its box, as large as it allows; without one, the number of the step. */
export function Picture({ look, step, picture, tones, sidePx, isStanding = false, free = NONE }: PictureProps): ReactElement {
  if (!picture) {
    return (
      <Box style={{ width: '100%', height: '100%', alignItems: 'center', justifyContent: 'center' }}>
        <Numeral look={look} step={step} colour={tones.text} sizePx={sidePx * 0.7} widthPx={sidePx * 0.5} />
      </Box>
    );
  }
  return (
    <ArtSlot
      slot={`picture-${step}`}
      mirrors={picture.mirrors}
      style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
      draw={({ widthPx, heightPx }) => {
        const besidePx = Math.min(widthPx - free.widthPx, heightPx) * FILLED;
        const underPx = Math.min(widthPx - free.startPx, heightPx - free.heightPx) * FILLED;
        const isUnder = underPx > besidePx;
        const drawnPx = isUnder ? underPx : besidePx;
        const [x, y] = isUnder ? [free.startPx, free.heightPx] : [free.widthPx, 0];
        return (
          <g
            transform={`translate(${x + (widthPx - x - drawnPx) / 2} ${y + (heightPx - y - drawnPx) / (isStanding ? 1 : 2)}) scale(${drawnPx / DRAWN})`}
          >
            {picture.draw(tones.drawing)}
          </g>
        );
      }}
    />
  );
}
