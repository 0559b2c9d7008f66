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
} from '@campaignkit/design-system';
import type { Look, PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** The two sides of a wallet card. */
export function Card(view: PieceView): ReactElement {
  return view.page === 1 ? <Front {...view} /> : <Back {...view} />;
}

/** Start and radius of the bow, its ring, and the thickness of the shaft, as drawn on the front, in u. */
const KEY = { startU: 112, radiusU: 21, topU: 4, ringU: 9, thickU: 9.6 } as const;

/** Headline and key. No number: it is the whole of the back. */
function Front({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u } = frame;
  const headlinePx = KEY.startU * u - scale.margin - 5 * u;
  const footPx = (KEY.startU + KEY.radiusU - KEY.thickU / 2) * u - scale.margin - 4 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <ArtSlot
        slot="key"
        style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: frame.widthPx, height: frame.heightPx }}
        draw={(canvas) => drawKey(canvas, look, u)}
      />
      <Box
        style={{
          flexDirection: 'column',
          justifyContent: 'space-between',
          height: frame.heightPx,
          paddingTop: scale.margin,
          paddingBottom: 7 * u,
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={17 * u}
          minPx={scale.headlineSmallest}
          maxLines={4}
          heightPx={64 * u}
          widthPx={headlinePx}
        />
        <Foot frame={frame} copy={copy} brand={brand} colour={look.colours.ink} mostLogos={2} showSource={false} widthPx={footPx} />
      </Box>
    </Sheet>
  );
}

/** A key from above, its bow a ring around the light; it leaves through the foot. */
function drawKey({ heightPx }: Canvas, look: Look, u: number): ReactElement {
  const { object, light } = drawingColours(look.colours);
  const { startU, radiusU, topU, ringU, thickU } = KEY;
  const shaftU = startU + radiusU - thickU / 2;
  const toothU = topU + 2 * radiusU + 16;
  const rect = (x: number, y: number, width: number, height: number) => ({ x: x * u, y: y * u, width: width * u, height: height * u });
  return (
    <>
      <rect {...rect(shaftU, topU + 2 * radiusU - 2, thickU, 100)} fill={object} height={heightPx} />
      <rect {...rect(shaftU + thickU - 1, toothU, 14, 8)} fill={object} />
      <rect {...rect(shaftU + thickU - 1, toothU + 15, 10, 8)} fill={object} />
      <rect {...rect(shaftU + thickU - 1, toothU + 30, 14, 30)} fill={object} />
      <circle cx={(startU + radiusU) * u} cy={(topU + radiusU) * u} r={radiusU * u} fill={object} />
      <circle cx={(startU + radiusU) * u} cy={(topU + radiusU) * u} r={(radiusU - ringU) * u} fill={light} />
    </>
  );
}

/** The number first, on the light; the steps under it, which give way to further contacts and to long words. */
function Back({ copy, frame, look }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const widthPx = frame.widthPx - 2 * scale.margin;
  const hasSteps = squeeze >= TIGHT && copy.help.length === 1;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        style={{
          flexGrow: 1,
          justifyContent: 'center',
          paddingTop: 5 * u * squeeze,
          paddingBottom: 4 * u * squeeze,
          paddingInlineStart: scale.margin,
        }}
      >
        <HelpBlock
          frame={frame}
          look={look}
          copy={copy}
          widthPx={widthPx}
          numberPx={hasSteps ? scale.number * Math.max(0.72, squeeze) : scale.number}
          showQr={false}
        />
      </LightSurface>
      {hasSteps ? (
        <Steps
          tips={copy.tips}
          colour={look.colours.ink}
          sizePx={scale.tip}
          minPx={scale.tip}
          widthPx={widthPx}
          gapPx={0.6 * u}
          style={{ marginTop: 4.6 * u * squeeze, marginBottom: 5.6 * u, marginInlineStart: scale.margin }}
        />
      ) : (
        <Box style={{ height: 12 * u, width: widthPx }} />
      )}
    </Sheet>
  );
}

const TIGHT = 0.7;
