import { Box, Headline, HelpColumn, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Ledger } from './ledger.js';

/** Headline over the list; the marked line runs into the light at the end. */
export function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const lightPx = Math.round(frame.widthPx * 0.36);
  const startPx = frame.widthPx - lightPx;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row' }}>
      <Box style={{ flexDirection: 'column', width: startPx, height: '100%', paddingTop: scale.margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scaleFor({ ...frame, squeeze: 1 }).headline * 0.9}
          minPx={scale.headlineSmallest * 0.7}
          maxLines={4}
          heightPx={Math.max(24, 36 * squeeze) * u}
          widthPx={startPx - scale.margin - 5 * u}
          style={{ marginInlineStart: scale.margin }}
        />
        <Box
          style={{
            flexDirection: 'column',
            flexGrow: 1,
            flexShrink: 1,
            flexBasis: 0,
            minHeight: 24 * u,
            width: startPx,
            marginTop: 4.6 * u,
            paddingBottom: 4 * u,
          }}
        >
          <Ledger look={look} unitPx={u} marginPx={scale.margin} linePx={4.6 * u} lit="inside" />
        </Box>
      </Box>
      <HelpColumn frame={frame} look={look} copy={copy} brand={brand} widthPx={lightPx} paddingPx={5.5 * u} showSteps />
    </Sheet>
  );
}
