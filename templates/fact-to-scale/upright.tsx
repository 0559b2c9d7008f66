import { Box, Fact, Headline, HelpSurface, scaleFor, Sheet, topMarginPx } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Explanation, ScaleAndSource } from './fact-words.js';
import { squareSidePx } from './square-side.js';

/** Measures by shape in u: side of the larger square over its explanation and alone, room of the headline, padding inside the square. */
const MEASURES = {
  poster: { sideU: 73, aloneU: 84, headlineU: 20, paddingU: 5 },
  portrait: { sideU: 70, aloneU: 70, headlineU: 16, paddingU: 4.4 },
} as const;

/** From the headline to the squares, in u: ink of tall scripts reaches out of its lines, and still stands clear. */
const CLEAR_U = 5;

/** Where the words are long, the explanation stands in the alt text. A portrait says it with its figures alone. */
const TIGHT = 0.62;

/** Headline, squares, what they mean, and the page of the brief in light over the whole foot. */
export function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const isPoster = frame.shape === 'poster';
  const { sideU, aloneU, headlineU, paddingU } = MEASURES[isPoster ? 'poster' : 'portrait'];
  const isExplained = isPoster && squeeze >= TIGHT;
  const widthPx = frame.widthPx - 2 * scale.margin;
  const sidePx = squareSidePx(isExplained ? sideU : aloneU, { frame, brand });
  const words = { copy, frame };
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          justifyContent: 'space-between',
          paddingTop: topMarginPx(frame),
          paddingBottom: 4 * u,
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scaleFor({ ...frame, squeeze: Math.max(0.85, squeeze) }).headline * 0.66}
          minPx={scale.headlineSmallest * 0.6}
          maxLines={3}
          heightPx={Math.max(12.5, headlineU * squeeze) * u}
          widthPx={widthPx}
          style={{ marginBottom: CLEAR_U * u }}
        />
        <Box style={{ flexDirection: 'column' }}>
          <Fact
            look={look}
            figures={copy.figures}
            sidePx={sidePx}
            paddingPx={paddingU * u}
            figurePx={sidePx * 0.21 * Math.max(0.8, squeeze)}
            leastPx={scale.tip}
            leastLabelPx={scale.note}
            beside={(textPx) => <ScaleAndSource {...words} colour={look.colours.onObject} widthPx={textPx} />}
          />
          {isExplained ? (
            <Box style={{ marginTop: 3 * u }}>
              <Explanation {...words} colour={look.colours.ink} widthPx={widthPx} heightPx={14 * u} />
            </Box>
          ) : null}
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
        style={{ paddingTop: 3.4 * u * squeeze, paddingInlineStart: scale.margin, paddingBottom: 4 * u }}
      />
    </Sheet>
  );
}
