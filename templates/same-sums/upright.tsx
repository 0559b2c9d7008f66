import { Box, Foot, Headline, HelpAndSteps, LightSurface, scaleFor, Sheet, topMarginPx } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Ledger, LEDGER_LINES, MarkedLine, MoreLines } from './ledger.js';

/** Measures by shape in u: room of the headline, height of a line of the list, fewest lines before they grow narrow. */
const MEASURES = {
  poster: { headlineU: 36, lineU: 4.1, leastLines: 9 },
  portrait: { headlineU: 25, lineU: 4.1, leastLines: 9 },
  square: { headlineU: 20, lineU: 4.1, leastLines: 8.2 },
  tall: { headlineU: 30, lineU: 4.3, leastLines: 9 },
} as const;

/** So many steps stand on the light where the list needs its length; the others stand in the alt text. */
const FEW_STEPS = 2;

/** Headline, the list from edge to edge, and the line that grows into the light; in a story the list goes on under it. */
export function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze } = frame;
  const shape = frame.shape as keyof typeof MEASURES;
  const { headlineU, lineU, leastLines } = MEASURES[shape];
  const isFlat = shape === 'square';
  const isPoster = shape === 'poster';
  const widthPx = frame.widthPx - 2 * scale.margin;
  const gapPx = (isFlat ? 3.2 : 4.4) * u * Math.max(0.8, squeeze);
  const linePx = lineU * u;
  const ledger = { look, unitPx: u, marginPx: scale.margin, linePx } as const;
  const underPx = safe.bottom > 0 ? safe.bottom - 2 * u : 0;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ paddingTop: topMarginPx(frame), paddingInlineStart: scale.margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline}
          minPx={scale.headlineSmallest * 0.7}
          maxLines={5}
          heightPx={Math.max(isFlat ? 13 : 18, headlineU * squeeze) * u}
          widthPx={widthPx}
        />
      </Box>
      <Box
        name={LEDGER_LINES}
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          minHeight: leastLines * linePx * Math.max(0.66, squeeze),
          width: frame.widthPx,
          marginTop: gapPx,
        }}
      >
        <Ledger {...ledger} lit="below" />
      </Box>
      <LightSurface look={look} isDraft={copy.draft !== null} unitPx={u} style={{ paddingBottom: (isFlat || underPx > 0 ? 3.2 : 4) * u }}>
        <MarkedLine {...ledger} heightPx={linePx} widthPx={frame.widthPx} />
        <Box style={{ flexDirection: 'column', paddingInlineStart: scale.margin, paddingTop: (isFlat ? 2 : 3) * u * squeeze }}>
          <HelpAndSteps
            frame={frame}
            look={look}
            copy={copy}
            widthPx={widthPx}
            showQr={isPoster}
            showSupport={false}
            {...(isFlat ? { mostSteps: FEW_STEPS } : {})}
          />
          <Foot
            frame={frame}
            copy={copy}
            brand={brand}
            colour={look.colours.onLight}
            showSource={isFlat ? false : undefined}
            widthPx={widthPx}
            style={{ marginTop: 2.4 * u * Math.max(0.8, squeeze) }}
          />
        </Box>
      </LightSurface>
      {underPx > 0 ? <MoreLines {...ledger} heightPx={underPx} widthPx={frame.widthPx} /> : null}
    </Sheet>
  );
}
