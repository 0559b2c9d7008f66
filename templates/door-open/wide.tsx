import { ArtSlot, Box, type Canvas, Headline, HelpColumn, scaleFor, Sheet } from '@campaignkit/design-system';
import type { Look, PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Doorway, floorColour } from './doorway.js';

/** The headline on the wall, the door between it and the light, and the light falling over the floor to its foot. */
export function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const { margin } = scale;
  const lightPx = frame.widthPx * 0.36;
  const doorPx = Math.min(0.168 * frame.widthPx, 0.32 * frame.heightPx);
  const gapPx = 3.6 * u;
  const wallPx = frame.widthPx - lightPx - doorPx - 2 * gapPx - margin;
  const floorPx = 14 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row' }}>
      <ArtSlot
        slot="doorway"
        style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
        draw={(canvas) => draw(canvas, look, 0.9 * u)}
      />
      <Box style={{ flexDirection: 'column', width: wallPx + margin, height: '100%', paddingTop: margin, paddingInlineStart: margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={roomy.headline}
          minPx={scale.headlineSmallest * 0.8}
          maxLines={squeeze < 0.8 ? 6 : 3}
          heightPx={frame.heightPx - margin - floorPx - 5 * u}
          widthPx={wallPx}
        />
      </Box>
      <Box
        style={{
          flexDirection: 'column',
          justifyContent: 'flex-end',
          width: doorPx,
          height: '100%',
          marginInlineStart: gapPx,
          marginInlineEnd: gapPx,
        }}
      >
        <Box name="door" style={{ width: doorPx, height: doorPx * 2 }} />
        <Box name="floor" style={{ width: doorPx, height: floorPx }} />
      </Box>
      <HelpColumn frame={frame} look={look} copy={copy} brand={brand} widthPx={lightPx} paddingPx={5 * u} showSteps />
    </Sheet>
  );
}

function draw({ widthPx, heightPx, box }: Canvas, look: Look, ledgePx: number): ReactElement {
  const [door, floor, light] = [box('door'), box('floor'), box('light')];
  if (!door || !floor || !light) return <></>;
  return (
    <>
      <rect x={0} y={floor.topPx - ledgePx} width={widthPx} height={floor.heightPx + ledgePx} fill={floorColour(look)} />
      <Doorway
        look={look}
        door={door}
        falls={[
          [light.startPx + 1, floor.topPx + 0.2 * floor.heightPx],
          [light.startPx + 1, heightPx],
          [door.startPx + 0.4 * door.widthPx, heightPx],
        ]}
      />
    </>
  );
}
