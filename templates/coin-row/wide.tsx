import { Box, Headline, HelpColumn, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { CoinGrid } from './coin-grid.js';

/** Headline and one row of coins at the start; the light stands at the end. */
export function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u } = frame;
  const lightPx = frame.widthPx * 0.37;
  const startPx = frame.widthPx - lightPx;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row' }}>
      <Box style={{ flexDirection: 'column', width: startPx, height: '100%', paddingTop: scale.margin, paddingInlineStart: scale.margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={roomy.headline}
          minPx={scale.headlineSmallest}
          maxLines={4}
          heightPx={48 * u}
          widthPx={startPx - scale.margin - 5 * u}
        />
        <Box style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, minHeight: 14 * u, marginTop: 5 * u, marginBottom: scale.margin }}>
          <CoinGrid look={look} marginPx={0} unitPx={u} rowPx={19 * u} tail="end" />
        </Box>
      </Box>
      <HelpColumn frame={frame} look={look} copy={copy} brand={brand} widthPx={lightPx} paddingPx={5.5 * u} showSteps />
    </Sheet>
  );
}
