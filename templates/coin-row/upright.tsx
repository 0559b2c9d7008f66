import { Box, Headline, HelpFloor, scaleFor, Sheet, topMarginPx } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { CoinGrid } from './coin-grid.js';

/** Low on room, a square gives up the reassuring sentence to the alt text before coins or steps grow small. */
const ROOMY = 0.95;

/** Headline, coins, and the light over the whole foot of the sheet. */
export function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u } = frame;
  const widthPx = frame.widthPx - 2 * scale.margin;
  const isFlat = frame.shape === 'square';
  const topPx = topMarginPx(frame);
  const gapPx = (isFlat ? 3.8 : 4.4) * u * Math.max(0.8, frame.squeeze);
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ paddingTop: topPx, paddingInlineStart: scale.margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline}
          minPx={scale.headlineSmallest * (isFlat ? 0.75 : 1)}
          maxLines={isFlat ? 4 : 5}
          heightPx={Math.max(isFlat ? 18 : 26, (isFlat ? 27 : 40) * frame.squeeze) * u}
          widthPx={widthPx}
        />
      </Box>
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          minHeight: (isFlat ? 14.4 : 16.5) * u,
          marginTop: gapPx,
        }}
      >
        <CoinGrid look={look} marginPx={scale.margin} unitPx={u} rowPx={frame.shape === 'tall' ? 17 * u : 19 * u} />
      </Box>
      <HelpFloor
        frame={frame}
        look={look}
        copy={isFlat && frame.squeeze < ROOMY ? { ...copy, support: null } : copy}
        brand={brand}
        paddingTopPx={gapPx}
        showSteps
        stepsStand={frame.shape === 'poster' ? 'beside-number' : 'beside-contacts'}
      />
    </Sheet>
  );
}
