import { ArtSlot, type Canvas } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Doorway, type DoorwayProps, floorColour } from './doorway.js';

export interface SmallDoorProps {
  readonly look: Look;
  /** Where the light is that the wedge falls to. */
  readonly leads: 'down' | 'end';
}

/** A door is so many times as high as wide. */
const HIGH = 1.75;

/** Door and wedge cut down for a banner. */
export function SmallDoor({ look, leads }: SmallDoorProps): ReactElement {
  return <ArtSlot slot="doorway" style={{ width: '100%', height: '100%', flexGrow: 1 }} draw={(canvas) => draw(canvas, look, leads)} />;
}

function draw({ widthPx, heightPx }: Canvas, look: Look, leads: 'down' | 'end'): ReactElement {
  const isDown = leads === 'down';
  const floorPx = heightPx * (isDown ? 0.22 : 0.2);
  const doorHeightPx = Math.min(heightPx - floorPx - (isDown ? 0 : 0.14 * heightPx), widthPx * 1.1);
  const doorWidthPx = Math.min(doorHeightPx / HIGH, widthPx * 0.5);
  const startPx = isDown ? widthPx - doorWidthPx - 0.09 * widthPx : (widthPx - doorWidthPx) * 0.5;
  const floorTop = heightPx - floorPx;
  const door = { startPx, topPx: floorTop - doorHeightPx, widthPx: doorWidthPx, heightPx: doorHeightPx };
  return (
    <>
      <rect x={0} y={floorTop} width={widthPx} height={floorPx + 1} fill={floorColour(look)} />
      <Doorway
        look={look}
        door={door}
        falls={isDown ? downTo(widthPx, heightPx) : endTo(widthPx, heightPx, floorTop, startPx + 0.4 * doorWidthPx)}
      />
    </>
  );
}

function downTo(widthPx: number, heightPx: number): DoorwayProps['falls'] {
  return [
    [widthPx, heightPx + 1],
    [0.25 * widthPx, heightPx + 1],
  ];
}

function endTo(widthPx: number, heightPx: number, floorTop: number, startPx: number): DoorwayProps['falls'] {
  return [
    [widthPx + 1, floorTop + 0.25 * (heightPx - floorTop)],
    [widthPx + 1, heightPx],
    [startPx, heightPx],
  ];
}
