import { Box, Fact, Headline, HelpSurface, scaleFor, Sheet, topMarginPx } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Explanation, ScaleAndSource } from './fact-words.js';

/** Measures by shape in u: side of the larger square, room of the headline, padding inside the square. */
const MEASURES = {
  poster: { sideU: 86, headlineU: 20, paddingU: 5 },
  portrait: { sideU: 74, headlineU: 14, paddingU: 4.2 },
  square: { sideU: 47, headlineU: 17, paddingU: 3.2 },
  tall: { sideU: 76, headlineU: 18, paddingU: 4.6 },
} as const;

/** From the headline to the squares, in u. */
const CLEAR_U = 6;

/** Where the words are long, the explanation on a square sheet stands in its alt text. */
const TIGHT = 0.7;

/** Headline, squares, and the page of the brief in light over the whole foot. A square sheet explains beside its squares. */
export function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze } = frame;
  const { sideU, headlineU, paddingU } = MEASURES[frame.shape as keyof typeof MEASURES];
  const isFlat = frame.shape === 'square';
  const widthPx = frame.widthPx - 2 * scale.margin;
  // The squares keep their size: they are the picture, and their words step down inside them.
  const sidePx = Math.round(Math.min(widthPx, sideU * u));
  const roomy = scaleFor({ ...frame, squeeze: Math.max(0.85, squeeze) });
  const gapPx = 4 * u * Math.max(0.8, squeeze);
  // Ink of tall scripts reaches out of its lines, and still stands clear of the square.
  const clearPx = CLEAR_U * u;
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
          paddingBottom: gapPx,
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={roomy.headline * (isFlat ? 0.8 : 0.66)}
          minPx={scale.headlineSmallest * 0.7}
          maxLines={isFlat ? 2 : 3}
          heightPx={Math.max(isFlat ? 11 : 11.5, headlineU * squeeze) * u}
          widthPx={widthPx}
          style={{ marginBottom: clearPx }}
        />
        <Box style={{ flexDirection: 'row', width: widthPx, justifyContent: 'space-between' }}>
          <Fact
            look={look}
            figures={copy.figures}
            sidePx={sidePx}
            paddingPx={paddingU * u}
            figurePx={sidePx * 0.21 * squeeze}
            leastPx={scale.tip}
            leastLabelPx={scale.note}
            {...(isFlat
              ? {}
              : {
                  inside: (textPx: number, roomPx: number) => (
                    <Explanation {...words} colour={look.colours.onObject} widthPx={textPx} heightPx={roomPx} />
                  ),
                  beside: (textPx: number) => <ScaleAndSource {...words} colour={look.colours.onObject} widthPx={textPx} />,
                })}
          />
          {isFlat ? (
            <Box style={{ flexDirection: 'column', justifyContent: 'space-between', width: widthPx - sidePx - 4 * u, height: sidePx }}>
              {squeeze < TIGHT ? (
                <Box />
              ) : (
                <Explanation {...words} colour={look.colours.ink} widthPx={widthPx - sidePx - 4 * u} heightPx={sidePx - 9 * u} />
              )}
              <Box style={{ flexDirection: 'column' }}>
                <ScaleAndSource {...words} colour={look.colours.ink} widthPx={widthPx - sidePx - 4 * u} />
              </Box>
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
        showQr={false}
        showSource={false}
        footGapPx={2.4 * u * squeeze}
        style={{
          paddingTop: 3.4 * u * squeeze,
          paddingInlineStart: scale.margin,
          paddingBottom: Math.max((isFlat ? 3.6 : 4) * u, safe.bottom + 2 * u),
        }}
      />
    </Sheet>
  );
}
