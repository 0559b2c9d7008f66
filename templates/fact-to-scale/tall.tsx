import { Box, Fact, Headline, HelpSurface, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { ScaleAndSource } from './fact-words.js';
import { squareSidePx } from './square-side.js';

const SIDE_U = 78;
const SIDE_FREE_U = 84;
const PADDING_U = 5.4;

/** From the squares to the headline, and from there to the light, in u. */
const GAP_U = 4.6;

/** The squares first: they reach into what an app covers, their words do not. Headline and light stand under them. */
export function Tall({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze } = frame;
  // A screen that nothing lies over has room for a headline as large as its squares.
  const isCovered = safe.top + safe.bottom > 0;
  const widthPx = frame.widthPx - 2 * scale.margin;
  const sidePx = squareSidePx(isCovered ? SIDE_U : SIDE_FREE_U, { frame, brand: { ...brand, logos: brand.logos.slice(0, 1) } });
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          paddingTop: Math.max(scale.margin, safe.top - (PADDING_U - 2) * u),
          paddingBottom: GAP_U * u,
          paddingInlineStart: scale.margin,
        }}
      >
        <Fact
          look={look}
          figures={copy.figures}
          sidePx={sidePx}
          paddingPx={PADDING_U * u}
          figurePx={sidePx * 0.2}
          leastPx={scale.tip}
          leastLabelPx={scale.note}
          beside={(textPx) => <ScaleAndSource copy={copy} frame={frame} colour={look.colours.onObject} widthPx={textPx} />}
        />
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scaleFor({ ...frame, squeeze: Math.max(0.85, squeeze) }).headline * (isCovered ? 0.76 : 1.3)}
          minPx={scale.headlineSmallest * 0.64}
          maxLines={isCovered ? 3 : 5}
          heightPx={Math.max(12, (isCovered ? 17 : 46) * squeeze) * u}
          widthPx={widthPx}
          style={{ marginTop: GAP_U * u }}
        />
      </Box>
      <HelpSurface
        frame={frame}
        look={look}
        copy={copy}
        brand={brand}
        widthPx={widthPx}
        stacked={false}
        showQr={false}
        showSource={false}
        footGapPx={2.4 * u * squeeze}
        style={{ paddingTop: 3.4 * u * squeeze, paddingInlineStart: scale.margin, paddingBottom: Math.max(4 * u, safe.bottom + 2 * u) }}
      />
    </Sheet>
  );
}
