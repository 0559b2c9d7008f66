import { Box, Headline, HelpColumn, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Panels, stepsOf } from './strip.js';

/** In u: height of the panels at least, picture at least, largest words. */
const SIZES = { panelU: 50, pictureU: 24, wordsU: 5.2 } as const;

/** Headline over the pictures at the start; the light stands at the end, as the last of them. */
export function Wide(view: PieceView): ReactElement {
  const { copy, frame, look, brand } = view;
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const lightPx = frame.widthPx * 0.36;
  const startPx = frame.widthPx - lightPx;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row' }}>
      <Box style={{ flexDirection: 'column', width: startPx, height: '100%' }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={roomy.headline * 0.85}
          minPx={scale.headlineSmallest * 0.8}
          maxLines={3}
          heightPx={30 * u * Math.max(0.8, squeeze)}
          widthPx={startPx - scale.margin - 4 * u}
          style={{ marginTop: scale.margin, marginBottom: 5 * u, marginInlineStart: scale.margin }}
        />
        <Panels view={view} steps={stepsOf(view)} widthPx={startPx} paddingPx={5.2 * u} sizes={SIZES} />
      </Box>
      <HelpColumn frame={frame} look={look} copy={copy} brand={brand} widthPx={lightPx} paddingPx={5 * u} helpStands="middle" />
    </Sheet>
  );
}
