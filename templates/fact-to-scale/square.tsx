import { Box, Fact, Headline, HelpSurface, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Explanation, ScaleAndSource } from './fact-words.js';
import { ONE_ROW, squareSidePx } from './square-side.js';

/** Side of the larger square, in u: beside its explanation, and where that gives way. */
const SIDE_U = 45;
const SIDE_ALONE_U = 53;

/** Between the squares and what is said beside them, in u. */
const GAP_U = 4;

/** Where the words are long, the explanation stands in the alt text. */
const TIGHT = 0.6;

/** Beside the squares stands what they mean, from their upper edge, and on their floor scale and source. */
export function Square({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const widthPx = frame.widthPx - 2 * scale.margin;
  const isExplained = squeeze >= TIGHT;
  const sidePx = squareSidePx(isExplained || brand.logos.length > ONE_ROW ? SIDE_U : SIDE_ALONE_U, { frame, brand });
  const words = { copy, frame, colour: look.colours.ink, widthPx: widthPx - sidePx - GAP_U * u };
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          paddingTop: scale.margin,
          paddingBottom: 4 * u,
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scaleFor({ ...frame, squeeze: Math.max(0.85, squeeze) }).headline * 0.74}
          minPx={scale.headlineSmallest * 0.64}
          maxLines={2}
          heightPx={Math.max(10.5, 17 * squeeze) * u}
          widthPx={widthPx}
          style={{ marginBottom: GAP_U * u }}
        />
        <Box style={{ flexDirection: 'row', width: widthPx, justifyContent: 'space-between' }}>
          <Fact
            look={look}
            figures={copy.figures}
            sidePx={sidePx}
            paddingPx={3.2 * u}
            figurePx={sidePx * 0.21}
            leastPx={scale.tip}
            leastLabelPx={scale.note}
          />
          <Box style={{ flexDirection: 'column', justifyContent: 'space-between', width: words.widthPx, height: sidePx }}>
            {isExplained ? <Explanation {...words} heightPx={sidePx - 8.6 * u} /> : <Box />}
            <Box style={{ flexDirection: 'column' }}>
              <ScaleAndSource {...words} />
            </Box>
          </Box>
        </Box>
      </Box>
      <HelpSurface
        frame={frame}
        look={look}
        copy={copy}
        brand={brand}
        widthPx={widthPx}
        stacked={false}
        mostLogos={4}
        showQr={false}
        showSource={false}
        footGapPx={2.4 * u * squeeze}
        style={{ paddingTop: 3.4 * u * squeeze, paddingInlineStart: scale.margin, paddingBottom: 3.6 * u }}
      />
    </Sheet>
  );
}
