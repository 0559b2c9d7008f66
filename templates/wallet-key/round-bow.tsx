import { type Canvas, drawingColours } from '@campaignkit/design-system';
import type { Copy, Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** A round bow around words, in layout pixels. */
export interface RoundBow {
  readonly unitPx: number;
  readonly ringPx: number;
  readonly shaftPx: number;
  /** The light that holds the words, and its padding at the sides; the disc goes around its corners. */
  readonly lightPx: number;
  readonly paddingPx: number;
  readonly leastHeightPx: number;
  /** Of the ring, around the light at its least height. */
  readonly radiusPx: number;
  /** From the light to the edge of the ring, above and below. Higher words need less, so it is always enough. */
  readonly clearPx: number;
}

const PADDING_U = 1.4;
const SHAFT_U = 10;

/** The least height of the light, as a share of its width: for a number, and for a headline in words or several contacts. */
const NUMBER_HIGH = 0.52;
const WORDS_HIGH = 0.84;

export interface RoundBowAsked extends Pick<RoundBow, 'ringPx' | 'unitPx'> {
  readonly wordsPx: number;
  readonly help: Copy['help'];
}

export function roundBow({ wordsPx, ringPx, unitPx, help }: RoundBowAsked): RoundBow {
  const paddingPx = PADDING_U * unitPx;
  const lightPx = wordsPx + 2 * paddingPx;
  const leastHeightPx = (help.length > 1 || help[0].headline.kind === 'words' ? WORDS_HIGH : NUMBER_HIGH) * lightPx;
  const radiusPx = discPx(lightPx, leastHeightPx) + ringPx;
  return {
    unitPx,
    ringPx,
    shaftPx: SHAFT_U * unitPx,
    lightPx,
    paddingPx,
    leastHeightPx,
    radiusPx,
    clearPx: radiusPx - leastHeightPx / 2,
  };
}

/** Radius of the disc around the corners of a rectangle. */
function discPx(widthPx: number, heightPx: number): number {
  return Math.hypot(widthPx, heightPx) / 2;
}

/** Length and height of the two bits, and the shaft over, between and under them, in u: of one length they would be a comb. */
const BITS = { longU: 15, shortU: 10, highU: 8, betweenU: 5 } as const;

/** Ring, disc of light, and the shaft that leaves through the foot, its bits at the end side. */
export function drawStandingKey({ heightPx, box }: Canvas, look: Look, { unitPx: u, ringPx, shaftPx }: RoundBow): ReactElement {
  const light = box('light');
  if (!light) return <></>;
  const { object } = drawingColours(look.colours);
  const disc = discPx(light.widthPx, light.heightPx);
  const cx = light.startPx + light.widthPx / 2;
  const cy = light.topPx + light.heightPx / 2;
  const bottom = cy + disc + ringPx;
  const { longU, shortU, highU, betweenU } = BITS;
  const firstY = bottom + Math.min(8 * u, Math.max(3 * u, 0.25 * (heightPx - bottom)));
  const bit = (y: number, lengthU: number) => (
    <rect x={cx + shaftPx / 2 - u} y={y} width={(lengthU + 1) * u} height={highU * u} fill={object} />
  );
  return (
    <>
      <circle cx={cx} cy={cy} r={disc + ringPx} fill={object} />
      <circle cx={cx} cy={cy} r={disc} fill={look.colours.light} />
      <rect x={cx - shaftPx / 2} y={bottom - 0.5 * ringPx} width={shaftPx} height={heightPx + u - bottom + 0.5 * ringPx} fill={object} />
      {bit(firstY, longU)}
      {bit(firstY + (highU + betweenU) * u, shortU)}
    </>
  );
}
