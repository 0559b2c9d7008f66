import { Box, Fact, Headline, HelpSurface, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Explanation, ScaleAndSource } from './fact-words.js';

/** Where the words are too long, the explanation stands in the alt text. */
const TIGHTEST = 0.6;

/** The squares stand at the start, as high as the sheet allows; what they mean, and the light, at the end. */
export function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const edgePx = 7 * u;
  const sidePx = Math.round(frame.heightPx - 2 * edgePx);
  const endPx = frame.widthPx - edgePx - sidePx;
  const paddingPx = 6 * u;
  const widthPx = endPx - paddingPx - scale.margin * 0.9;
  const words = { copy, frame };
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row' }}>
      <Box style={{ paddingInlineStart: edgePx, paddingTop: edgePx }}>
        <Fact
          look={look}
          figures={copy.figures}
          sidePx={sidePx}
          paddingPx={5 * u}
          figurePx={sidePx * 0.21 * squeeze}
          leastPx={scale.tip}
          leastLabelPx={scale.note}
          beside={(textPx) => <ScaleAndSource {...words} colour={look.colours.onObject} widthPx={textPx} />}
        />
      </Box>
      <Box style={{ flexDirection: 'column', width: endPx, height: '100%' }}>
        <Box
          style={{
            flexDirection: 'column',
            flexGrow: 1,
            flexShrink: 1,
            flexBasis: 0,
            paddingTop: edgePx,
            paddingBottom: 4 * u,
            paddingInlineStart: paddingPx,
          }}
        >
          <Headline
            look={look}
            text={copy.headline}
            colour={look.colours.ink}
            maxPx={scale.headline * 0.8}
            minPx={scale.headlineSmallest * 0.58}
            maxLines={3}
            heightPx={Math.max(16.5, 18 * squeeze) * u}
            widthPx={widthPx}
            style={{ marginBottom: 4 * u * squeeze }}
          />
          {squeeze < TIGHTEST ? null : (
            <Explanation {...words} colour={look.colours.ink} widthPx={widthPx} heightPx={(33 + 12 * (1 - squeeze)) * u} />
          )}
        </Box>
        <Box style={{ paddingInlineStart: paddingPx, width: endPx }}>
          <HelpSurface
            frame={frame}
            look={look}
            copy={copy}
            brand={brand}
            widthPx={widthPx - 4 * u}
            stacked={false}
            showQr={false}
            footGapPx={3 * u * squeeze}
            style={{ width: endPx - paddingPx, paddingTop: 4 * u * squeeze, paddingInlineStart: 4 * u, paddingBottom: 5 * u }}
          />
        </Box>
      </Box>
    </Sheet>
  );
}
