import {
  ArtSlot,
  Box,
  type Canvas,
  Foot,
  Headline,
  HelpBlock,
  LightSurface,
  QUIET_SHARE,
  scaleFor,
  Sheet,
  Steps,
  Support,
  topMarginPx,
} from '@campaignkit/design-system';
import type { Look, PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Doorway, floorColour } from './doorway.js';

/** By shape in u: room for the headline, width of the door, least height of the room under the headline, depth of the floor. */
const SIZES = {
  poster: { headlineU: 38, doorU: 37, wallU: 34, floorU: 13 },
  portrait: { headlineU: 28, doorU: 30, wallU: 26, floorU: 9 },
  square: { headlineU: 23, doorU: 26, wallU: 22, floorU: 6 },
  tall: { headlineU: 36, doorU: 33, wallU: 32, floorU: 12 },
} as const;

/** Headline and steps on the wall, the door at the end, the light over the whole foot. */
export function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze, shape } = frame;
  const { headlineU, doorU, wallU, floorU } = SIZES[shape as keyof typeof SIZES];
  const widthPx = frame.widthPx - 2 * scale.margin;
  const doorPx = doorU * u * Math.max(0.75, squeeze);
  const wallPx = widthPx - doorPx - 5 * u;
  const isTight = squeeze < 0.7;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <ArtSlot
        slot="doorway"
        style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
        draw={(canvas) => draw(canvas, look, 0.7 * u)}
      />
      <Box style={{ paddingTop: topMarginPx(frame), paddingInlineStart: scale.margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline}
          minPx={scale.headlineSmallest * (isTight ? 0.75 : 1)}
          maxLines={5}
          heightPx={Math.max(shape === 'square' ? 16.8 : 14, headlineU * squeeze) * u}
          widthPx={shape === 'square' ? 0.84 * widthPx : widthPx}
        />
      </Box>
      <Box
        style={{
          flexDirection: 'row',
          justifyContent: 'space-between',
          flexGrow: 1,
          flexShrink: 0,
          minHeight: wallU * u * squeeze,
          marginTop: 5 * u * Math.max(0.7, squeeze),
          paddingInlineStart: scale.margin,
          width: frame.widthPx - scale.margin,
        }}
      >
        <Box style={{ flexDirection: 'column', width: wallPx, paddingBottom: 3 * u * squeeze }}>
          {isTight ? null : (
            <Support
              copy={copy}
              colour={look.colours.ink}
              sizePx={scale.tip * 1.2}
              widthPx={wallPx}
              style={{ marginBottom: 2 * u * squeeze }}
            />
          )}
          <Steps
            tips={copy.tips}
            colour={look.colours.ink}
            sizePx={scale.tip * (squeeze === 1 ? 1.12 : 1)}
            minPx={Math.min(scale.tip, scale.body)}
            widthPx={wallPx}
            gapPx={1.2 * u * squeeze}
          />
        </Box>
        <Box name="door" style={{ width: doorPx }} />
      </Box>
      <Box name="floor" style={{ width: frame.widthPx, height: floorU * u * Math.max(0.5, squeeze) }} />
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        style={{
          paddingTop: Math.max(2.4 * u * squeeze, scale.qr * QUIET_SHARE),
          paddingInlineStart: scale.margin,
          paddingBottom: Math.max((shape === 'square' ? 4 : 4.6) * u, safe.bottom + 2 * u),
        }}
      >
        <HelpBlock
          frame={frame}
          look={look}
          copy={copy}
          widthPx={widthPx}
          foot={(footPx) => (
            <Foot
              frame={frame}
              copy={copy}
              brand={brand}
              colour={look.colours.onLight}
              stacked={shape !== 'poster' || footPx < widthPx}
              widthPx={footPx}
              style={{ marginTop: 2.8 * u * squeeze }}
            />
          )}
        />
      </LightSurface>
    </Sheet>
  );
}

function draw({ widthPx, box }: Canvas, look: Look, ledgePx: number): ReactElement {
  const [door, floor] = [box('door'), box('floor')];
  if (!door || !floor) return <></>;
  const bottom = floor.topPx + floor.heightPx;
  // It goes on under the light, so that no hairline shows between the two.
  const underPx = bottom + 6 * ledgePx;
  return (
    <>
      <rect x={0} y={floor.topPx} width={widthPx} height={floor.heightPx + 1} fill={floorColour(look)} />
      <rect x={0} y={floor.topPx - ledgePx} width={widthPx} height={ledgePx} fill={floorColour(look)} />
      <Doorway
        look={look}
        door={door}
        falls={[
          [widthPx, bottom],
          [widthPx, underPx],
          [0.2 * widthPx, underPx],
          [0.2 * widthPx, bottom],
        ]}
      />
    </>
  );
}
