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
}

/** Share of its box that a picture fills, and the side of the square that pictures are drawn in. */
const FILLED = 0.94;
const DRAWN = 240;

/** The picture in the middle of its box, as large as it allows; without one, the number of the step. */
export function Picture({ look, step, picture, tones, sidePx, isStanding = false }: PictureProps): ReactElement {
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
        const drawnPx = Math.min(widthPx, heightPx) * FILLED;
        return (
          <g transform={`translate(${(widthPx - drawnPx) / 2} ${(heightPx - drawnPx) / (isStanding ? 1 : 2)}) scale(${drawnPx / DRAWN})`}>
            {picture.draw(tones.drawing)}
          </g>
        );
      }}
    />
  );
}
