import { ArtSlot, Box, type Canvas, drawingColours, Foot, Headline, scaleFor, Sheet } from '@campaignkit/design-system';
import type { Look, PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Bow } from './bow.js';

/** By shape, in u: room for the headline, least width of the bow and its share of the sheet. */
const SIZES = {
  square: { headlineU: 24, bowU: 67, bowShare: 0 },
  wide: { headlineU: 44, bowU: 70, bowShare: 0.38 },
} as const;

/** A key that lies on the sheet: it comes in at the start, and its bow with the help is at the end. */
export function LyingKey(view: PieceView): ReactElement {
  const { copy, frame, look, brand } = view;
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const isWide = frame.shape === 'wide';
  const { headlineU, bowU, bowShare } = SIZES[isWide ? 'wide' : 'square'];
  const bowPx = Math.max(bowU * u, bowShare * frame.widthPx);
  const startPx = frame.widthPx - bowPx - scale.margin;
  const headline = (
    <Headline
      look={look}
      text={copy.headline}
      colour={look.colours.ink}
      maxPx={roomy.headline * (isWide ? 1.2 : 1.1)}
      minPx={scale.headlineSmallest * (isWide ? 1 : 0.76)}
      maxLines={isWide ? 5 : 4}
      heightPx={(isWide ? headlineU : Math.max(18, headlineU * squeeze)) * u}
      widthPx={isWide ? startPx - scale.margin - 4 * u : frame.widthPx - 2 * scale.margin}
    />
  );
  const bow = <Bow view={view} widthPx={bowPx} ringPx={4.6 * u} showSteps showQr={false} style={{ flexGrow: 1 }} />;
  const shaft = <ArtSlot slot="shaft" style={{ width: '100%', height: '100%' }} draw={(canvas) => drawShaft(canvas, look, u)} />;
  const foot = (
    <Foot
      frame={frame}
      copy={copy}
      brand={brand}
      colour={look.colours.ink}
      stacked={!isWide}
      mostLogos={3}
      showSource={!isWide && squeeze > 0.7}
      widthPx={frame.widthPx - 2 * scale.margin}
      style={{ marginTop: 3 * u * squeeze, marginBottom: 4.4 * u, marginInlineStart: scale.margin }}
    />
  );
  if (isWide) {
    return (
      <Sheet frame={frame} colour={look.colours.field}>
        <Box style={{ flexDirection: 'row', flexGrow: 1, paddingTop: 6.6 * u }}>
          <Box style={{ flexDirection: 'column', width: startPx }}>
            <Box style={{ paddingInlineStart: scale.margin, paddingTop: u }}>{headline}</Box>
            <Box style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, minHeight: 20 * u, width: startPx, marginTop: 3 * u }}>{shaft}</Box>
          </Box>
          <Box style={{ flexDirection: 'column', justifyContent: 'flex-end', width: bowPx }}>{bow}</Box>
        </Box>
        {foot}
      </Sheet>
    );
  }
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ paddingTop: scale.margin, paddingInlineStart: scale.margin }}>{headline}</Box>
      <Box style={{ flexDirection: 'row', flexGrow: 1, marginTop: 4.4 * u * squeeze }}>
        <Box style={{ width: startPx }}>{shaft}</Box>
        <Box style={{ flexDirection: 'column', width: bowPx }}>{bow}</Box>
      </Box>
      {foot}
    </Sheet>
  );
}

/** Shaft from the sheet's edge to the bow, and on it one bit in two steps: with more teeth of one kind it would be a comb or a letter. */
function drawShaft({ widthPx, heightPx }: Canvas, look: Look, u: number): ReactElement {
  const { object } = drawingColours(look.colours);
  const isNarrow = widthPx < 40 * u;
  const thickPx = (isNarrow ? 8 : 9) * u;
  const longPx = Math.min(16 * u, 0.5 * (heightPx - thickPx));
  const topPx = Math.max(0, (heightPx - thickPx - longPx) / 2);
  const bottomPx = topPx + thickPx;
  const [startPx, shortPx, gapPx, widePx] = (isNarrow ? [4.4, 4, 2.6, 7] : [9, 6, 4.4, 12]).map((size) => size * u) as [
    number,
    number,
    number,
    number,
  ];
  const wideX = startPx + shortPx + gapPx;
  const cutPx = 0.36 * widePx;
  return (
    <path
      d={
        `M-1 ${topPx}H${widthPx + u}V${bottomPx}H${wideX + widePx}V${bottomPx + longPx}H${wideX + cutPx}L${wideX} ${bottomPx + longPx - cutPx}` +
        `V${bottomPx}H${startPx + shortPx}V${bottomPx + 0.48 * longPx}H${startPx}V${bottomPx}H-1Z`
      }
      fill={object}
    />
  );
}
