import { ArtSlot, mix } from '@campaignkit/design-system';
import { contrastRatio, type Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface PressedBallProps {
  readonly look: Look;
  /** How many times as long as high: as hard as it is pressed, it stays a ball. */
  readonly stretch: number;
  /** Where the pressing comes from. */
  readonly from: 'above' | 'start';
}

/** A ball between the slab and the light: the nearer they come, the longer it grows, and it carries. */
export function PressedBall({ look, stretch, from }: PressedBallProps): ReactElement {
  return (
    <ArtSlot
      slot="ball"
      style={{ width: '100%', height: '100%' }}
      draw={({ widthPx, heightPx }) => {
        const isAbove = from === 'above';
        const pressedPx = isAbove ? heightPx : widthPx;
        const roomPx = isAbove ? widthPx : heightPx;
        const longPx = Math.min(0.9 * roomPx, stretch * pressedPx);
        const d = outline(longPx, pressedPx);
        const place = isAbove ? `translate(${roomPx / 2} 0)` : `translate(0 ${roomPx / 2}) matrix(0 1 1 0 0 0)`;
        return <path d={d} fill={ballColour(look)} transform={place} />;
      }}
    />
  );
}

/** Flat where it is pressed, round where it is free; its middle is at zero. */
function outline(longPx: number, highPx: number): string {
  const flat = Math.max(0.16 * longPx, longPx - 1.5 * highPx) / 2;
  const end = longPx / 2;
  const soft = flat + 0.617 * (end - flat);
  const side = 0.217 * highPx;
  return (
    `M${-flat} 0H${flat}C${soft} 0 ${end} ${side} ${end} ${highPx / 2}S${soft} ${highPx} ${flat} ${highPx}` +
    `H${-flat}C${-soft} ${highPx} ${-end} ${highPx - side} ${-end} ${highPx / 2}S${-soft} 0 ${-flat} 0Z`
  );
}

/** Least contrast at which the ball is seen to be another thing than the slab. */
const APART = 1.5;

/** The hand's or the object's tone; between dark and pale neither the slab's own, nor a red, which would be read as a mouth. */
function ballColour({ colours: { slab, onSlab, field, object, hand = object } }: Look): string {
  const fitting = [hand, object].find((colour) => !isRed(colour) && (contrastRatio(colour, slab) ?? 1) >= APART && colour !== field);
  return fitting ?? mix(slab, (contrastRatio(slab, field) ?? 1) >= 2 * APART ? field : onSlab, 0.34);
}

function isRed(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return red > 1.5 * Math.max(green, blue);
}
