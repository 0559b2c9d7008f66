import { Box, Foot, Headline, HelpBlock, LightSurface, scaleFor, Sheet, topMarginPx } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Ledger, MarkedLine } from './ledger.js';

/** Measures by shape in u: room of the headline, height of a line of the list. */
const MEASURES = {
  poster: { headlineU: 36, lineU: 4.1 },
  portrait: { headlineU: 26, lineU: 3.7 },
  square: { headlineU: 21, lineU: 3.3 },
  tall: { headlineU: 34, lineU: 4.1 },
} as const;

/** Headline, the list from edge to edge, and the line that grows into the light. */
export function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze } = frame;
  const { headlineU, lineU } = MEASURES[frame.shape as keyof typeof MEASURES];
  const isFlat = frame.shape === 'square';
  const widthPx = frame.widthPx - 2 * scale.margin;
  const gapPx = (isFlat ? 3.4 : 4.6) * u * Math.max(0.8, squeeze);
  const linePx = lineU * u;
  const ledger = { look, unitPx: u, marginPx: scale.margin } as const;
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
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          minHeight: 5 * linePx,
          width: frame.widthPx,
          marginTop: gapPx,
        }}
      >
        <Ledger {...ledger} linePx={linePx} lit="below" />
      </Box>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        style={{ paddingBottom: Math.max((isFlat ? 3.6 : 4) * u, safe.bottom + 2 * u) }}
      >
        <MarkedLine {...ledger} heightPx={linePx} widthPx={frame.widthPx} />
        <Box style={{ flexDirection: 'column', paddingInlineStart: scale.margin, paddingTop: (isFlat ? 2.4 : 3.4) * u * squeeze }}>
          <HelpBlock frame={frame} look={look} copy={copy} widthPx={widthPx} showSteps />
          <Foot
            frame={frame}
            copy={copy}
            brand={brand}
            colour={look.colours.onLight}
            widthPx={widthPx}
            style={{ marginTop: 2.6 * u * squeeze }}
          />
        </Box>
      </LightSurface>
    </Sheet>
  );
}
