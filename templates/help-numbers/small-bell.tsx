import { ArtSlot, type Canvas, mix } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** In the short side: radius of the bell; openings of the loudspeaker, their length, thickness and step. */
const RADIUS = 0.3;
const LINES = 4;
const LINE = { long: 0.5, thick: 0.065, step: 0.16 } as const;
/** In the radius: the ring's line, and the button. */
const RING = 0.15;
const BUTTON = 0.68;
/** How far the loudspeaker stands out from the post. */
const UNLIT = 0.42;
/** Where the longer side has no room for both, the bell stands alone. */
const LEAST_RATIO = 1.5;
/** Between both, in the short side. */
const APART = 0.75;

/** The post beside a door: its loudspeaker, and the one bell to ring, lit and next to the number. */
export function SmallBell({ look }: { readonly look: Look }): ReactElement {
  return <ArtSlot slot="bell" style={{ width: '100%', height: '100%' }} draw={(canvas) => draw(canvas, look)} />;
}

function draw({ widthPx, heightPx }: Canvas, { colours }: Look): ReactElement {
  const sidePx = Math.min(widthPx, heightPx);
  const isAcross = widthPx > heightPx;
  const hasSpeaker = Math.max(widthPx, heightPx) >= LEAST_RATIO * sidePx;
  const offPx = hasSpeaker ? (APART / 2) * sidePx : 0;
  const at = (sign: 1 | -1) => ({
    x: widthPx / 2 + (isAcross ? sign * offPx : 0),
    y: heightPx / 2 + (isAcross ? 0 : sign * offPx),
  });
  const [speaker, bell] = [at(-1), at(1)];
  const radius = RADIUS * sidePx;
  const middle = { cx: bell.x, cy: bell.y };
  const half = (LINE.long * sidePx) / 2;
  const lines = Array.from({ length: LINES }, (_, line) => speaker.y + (line - (LINES - 1) / 2) * LINE.step * sidePx);
  return (
    <>
      <rect width={widthPx} height={heightPx} fill={colours.slab} />
      {hasSpeaker ? (
        <path
          d={lines.map((y) => `M${speaker.x - half} ${y}H${speaker.x + half}`).join('')}
          stroke={mix(colours.slab, colours.onSlab, UNLIT)}
          strokeWidth={LINE.thick * sidePx}
          strokeLinecap="round"
        />
      ) : null}
      <circle {...middle} r={radius * (1 - RING / 2)} fill="none" stroke={colours.light} strokeWidth={radius * RING} />
      <circle {...middle} r={radius * BUTTON} fill={colours.light} />
    </>
  );
}
