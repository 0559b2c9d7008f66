import { ArtSlot, Box, Headline, HelpSurface, scaleFor, Sheet, Steps } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Lamp } from './lamp.js';

/** Where even the smallest letters leave no room, the steps give way to the alt text. */
const TIGHTEST = 0.6;

/** From the floor's start of the light to its words, as a share of the width at the floor: the cone is narrower there. */
const CONE = 0.16;

/** Width of the light at the floor, as a share of the sheet. */
const LIGHT = 0.465;
/** From the corner of the light to its words, in u: what the cone has lost in width at their first line, and air. */
const PADDING_U = 3.6;

/** The headline goes further than the steps, in u: up there the cone is narrow. */
const BESIDE_CONE_U = 6;

/** Nobody sits in front: the headline takes the room, and steps stand under it. */
export function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const { margin } = scale;
  const lightPx = frame.widthPx * LIGHT;
  const conePx = CONE * lightPx;
  const paddingPx = PADDING_U * u;
  const innerPx = lightPx - conePx - paddingPx - 6.5 * u;
  const startPx = frame.widthPx - lightPx;
  const widthPx = startPx - margin - 3 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row' }}>
      <Box
        style={{
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: startPx,
          height: '100%',
          paddingTop: margin,
          paddingBottom: margin,
          paddingInlineStart: margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={roomy.headline}
          minPx={scale.headlineSmallest * 0.8}
          maxLines={5}
          heightPx={Math.max(32, 50 * squeeze) * u}
          widthPx={widthPx + BESIDE_CONE_U * u}
        />
        {squeeze < TIGHTEST ? null : (
          <Steps
            tips={copy.tips}
            colour={look.colours.ink}
            sizePx={scale.tip}
            minPx={Math.min(scale.tip, scale.body)}
            widthPx={widthPx}
            gapPx={1 * u * squeeze}
            style={{ marginTop: 4 * u }}
          />
        )}
      </Box>
      <Box style={{ flexDirection: 'column', width: lightPx, height: '100%' }}>
        <ArtSlot
          slot="lamp-drawing"
          style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: lightPx, height: frame.heightPx }}
          draw={(canvas) => <Lamp look={look} canvas={canvas} unitPx={u} floorPx={0} />}
        />
        <Box name="lamp" style={{ flexGrow: 1, flexShrink: 0, minHeight: 27 * u * Math.max(0.75, squeeze), width: lightPx }} />
        <HelpSurface
          frame={frame}
          look={look}
          copy={copy}
          brand={brand}
          widthPx={innerPx}
          showQr={false}
          footGapPx={3.4 * u * squeeze}
          style={{
            width: lightPx - conePx,
            marginInlineStart: conePx,
            paddingTop: 1.6 * u,
            paddingBottom: 5 * u,
            paddingInlineStart: paddingPx,
          }}
        />
      </Box>
    </Sheet>
  );
}
