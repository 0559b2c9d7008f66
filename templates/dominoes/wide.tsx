import { Box, FootBand, Headline, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { FallingPhones } from './falling-phones.js';
import { HelpPhone } from './help-phone.js';

/** Headline and row at the start; the phone stands at the end and takes the height. */
export function Wide(view: PieceView): ReactElement {
  const { copy, frame, look, brand } = view;
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const phonePx = Math.max(0.36 * frame.widthPx, 68 * u);
  const startPx = frame.widthPx - scale.margin - phonePx;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ flexDirection: 'row', flexGrow: 1 }}>
        <Box style={{ flexDirection: 'column', width: startPx, paddingTop: scale.margin }}>
          <Headline
            look={look}
            text={copy.headline}
            colour={look.colours.ink}
            maxPx={roomy.headline}
            minPx={scale.headlineSmallest}
            maxLines={4}
            heightPx={34 * u}
            widthPx={startPx - scale.margin - 5 * u}
            style={{ marginInlineStart: scale.margin }}
          />
          <Box style={{ width: startPx, flexGrow: 1, flexShrink: 1, flexBasis: 0, minHeight: 24 * u, marginTop: 4 * u }}>
            <FallingPhones look={look} startPx={scale.margin} length={0.96} style={{ width: '100%', height: '100%' }} />
          </Box>
        </Box>
        <HelpPhone view={view} widthPx={phonePx} style={{ marginTop: Math.max(5, scale.margin / u - 3 * (1 - squeeze)) * u }} />
      </Box>
      <FootBand frame={frame} look={look} copy={copy} brand={brand} paddingBottomPx={4 * u} />
    </Sheet>
  );
}
