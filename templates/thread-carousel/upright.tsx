import {
  ArtSlot,
  Box,
  type Canvas,
  drawingColours,
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
import type { Look, PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { knottedThread } from './knot.js';
import { lineThrough, ThreadLine } from './thread-line.js';

/** By shape in u: room for the headline, height of the knot at least. */
const SIZES = {
  poster: { headlineU: 27, knotU: 40 },
  tall: { headlineU: 27, knotU: 44 },
} as const;

/** Name of the box that the knot fills. */
const KNOT = 'knot';
/** In u: where the light begins, the line on which the thread runs to it, the knot's own place, thickness, the corner before the light. */
const PLACES = { light: 24, line: 12.5, knotStart: 15, knotWidth: 78, thick: 2.6, corner: 6 } as const;
/** How far down the column of label and number the middle of the number stands. */
const NUMBER_AT = 0.72;

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
        draw={(canvas) => drawKnot(canvas, look, u, isTall)}
      />
      <Box style={{ flexDirection: 'column', paddingTop: topMarginPx(frame), paddingInlineStart: scale.margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * 0.88}
          minPx={scale.headlineSmallest}
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

function drawKnot(canvas: Canvas, look: Look, u: number, isTall: boolean): ReactElement {
  const [box, light, column] = [canvas.box(KNOT), canvas.box('light'), canvas.box('help-column')];
  if (!box || !light || !column) return <></>;
  const { field, light: bright } = look.colours;
  const thickPx = PLACES.thick * u;
  const insetPx = 4 * u;
  const { tangled, free } = knottedThread({
    box: {
      startPx: PLACES.knotStart * u,
      widthPx: PLACES.knotWidth * u,
      topPx: box.topPx + insetPx,
      heightPx: isTall ? box.heightPx - insetPx + 6 * u : box.heightPx - 2 * insetPx,
    },
    leaves: isTall ? 'above' : 'below',
    lineX: PLACES.line * u,
    end: { x: light.startPx + 1, y: column.topPx + NUMBER_AT * column.heightPx },
    cornerPx: PLACES.corner * u,
  });
  return (
    <>
      <ThreadLine points={tangled} thickPx={thickPx} colour={drawingColours(look.colours).object} ground={field} />
      <path d={lineThrough(free)} fill="none" stroke={bright} strokeWidth={thickPx} strokeLinejoin="round" />
    </>
  );
}
