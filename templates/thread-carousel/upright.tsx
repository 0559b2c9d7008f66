import {
  ArtSlot,
  Box,
  Foot,
  Headline,
  HelpBlock,
  LightSurface,
  scaleFor,
  Sheet,
  Steps,
  Support,
  topMarginPx,
} from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { KNOT, KnotToLight } from './knot-to-light.js';

/** By shape in u: room for the headline, height of the knot at least. */
const SIZES = {
  poster: { headlineU: 27, knotU: 40 },
  tall: { headlineU: 27, knotU: 44 },
} as const;

/** In u: where the light begins, the line on which the thread runs to it and its corner there, the knot's own place. */
const PLACES = { light: 24, line: 12.5, corner: 6, knot: { startU: 15, widthU: 78 } } as const;

/** Where the words are long the sentence that reassures gives way, and at the smallest letters the steps; both stand in the alt text. */
const TIGHT = 0.7;
const TIGHTEST = 0.6;

/** One sheet: headline and steps, the knot, and the light, in whose start edge the free end stops level with the number. A story lets the knot hang out of the foot. */
export function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze, shape } = frame;
  const { headlineU, knotU } = SIZES[shape as keyof typeof SIZES];
  const widthPx = frame.widthPx - 2 * scale.margin;
  const isTall = shape === 'tall';
  const knot = <Box name={KNOT} style={{ flexGrow: 1, width: frame.widthPx, minHeight: knotU * u * Math.max(0.66, squeeze) }} />;
  const paddingPx = 5 * u;
  const innerPx = frame.widthPx - PLACES.light * u - paddingPx - scale.margin;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <ArtSlot
        slot="thread"
        style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: frame.widthPx, height: frame.heightPx }}
        draw={(canvas) => (
          <KnotToLight
            canvas={canvas}
            look={look}
            unitPx={u}
            leaves={{ over: isTall ? 'above' : 'below', lineX: PLACES.line * u, cornerPx: PLACES.corner * u }}
            place={{ ...PLACES.knot, outU: isTall ? 6 : 0 }}
          />
        )}
      />
      <Box style={{ flexDirection: 'column', paddingTop: topMarginPx(frame), paddingInlineStart: scale.margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * 0.88}
          minPx={scale.headlineSmallest * (squeeze < TIGHT ? 0.85 : 1)}
          maxLines={squeeze < 0.9 ? 5 : 3}
          heightPx={Math.max(22, headlineU * squeeze) * u}
          widthPx={widthPx}
        />
        {squeeze < TIGHTEST ? null : (
          <Steps
            tips={copy.tips}
            colour={look.colours.ink}
            sizePx={Math.max(scale.tip, (isTall ? 3.9 : 3.6) * u * squeeze)}
            minPx={Math.min(scale.tip, scale.body)}
            widthPx={widthPx}
            gapPx={1.2 * u * squeeze}
            style={{ marginTop: 5 * u * squeeze }}
          />
        )}
      </Box>
      {isTall ? null : knot}
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        style={{
          width: frame.widthPx - PLACES.light * u,
          marginInlineStart: PLACES.light * u,
          marginTop: isTall ? 6 * u * squeeze : 0,
          paddingTop: 4 * u * Math.max(0.8, squeeze),
          paddingBottom: 4 * u * Math.max(0.8, squeeze),
          paddingInlineStart: paddingPx,
        }}
      >
        <HelpBlock frame={frame} look={look} copy={copy} widthPx={innerPx} showQr={!isTall} />
        {squeeze < TIGHT ? null : (
          <Support copy={copy} colour={look.colours.onLight} sizePx={scale.tip} widthPx={innerPx} style={{ marginTop: 3 * u * squeeze }} />
        )}
        {isTall ? (
          <Foot
            frame={frame}
            copy={copy}
            brand={brand}
            colour={look.colours.onLight}
            widthPx={innerPx}
            style={{ marginTop: 3 * u * squeeze }}
          />
        ) : null}
      </LightSurface>
      {isTall ? (
        knot
      ) : (
        <Box style={{ paddingTop: 3.6 * u, paddingInlineStart: scale.margin, paddingBottom: 4 * u }}>
          <Foot frame={frame} copy={copy} brand={brand} colour={look.colours.ink} widthPx={widthPx} />
        </Box>
      )}
    </Sheet>
  );
}
