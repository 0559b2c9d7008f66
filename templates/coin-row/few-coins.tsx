import { ArtSlot, type Canvas } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { bubbleEnd, Coin } from './coin-grid.js';

/** Largest share of the height that a coin takes, coins beside each other with the bubble among them, and the room between two. */
const COIN = 0.62;
const ACROSS = 3;
const GAP = 0.16;
/** Kept free over and under the rows. */
const CLEAR = 0.14;
/** The tail's length, in radii of a coin. */
const TAIL = 0.7;

/** The row cut down for a strip: a few coins, and one bubble whose tail touches the light at the end. */
export function FewCoins({ look }: { readonly look: Look }): ReactElement {
  return <ArtSlot slot="coins" style={{ width: '100%', height: '100%' }} draw={(canvas) => draw(canvas, look)} />;
}

function draw({ widthPx, heightPx }: Canvas, look: Look): ReactElement {
  const coinPx = Math.min(heightPx * COIN, widthPx / (ACROSS + GAP * (ACROSS - 1) + TAIL / 2));
  const radius = coinPx / 2;
  const stepPx = coinPx * (1 + GAP);
  const rows = Math.max(1, Math.floor((heightPx * (1 - CLEAR) + coinPx * GAP) / stepPx));
  const firstY = heightPx / 2 - ((rows - 1) * stepPx) / 2;
  const bubbleX = widthPx - radius * (1 + TAIL);
  const cells = Array.from({ length: rows * ACROSS }, (_, index) => ({ fromEnd: index % ACROSS, row: Math.floor(index / ACROSS) }));
  return (
    <>
      {cells.map(({ fromEnd, row }) => {
        const cy = firstY + row * stepPx;
        return fromEnd === 0 && row === rows - 1 ? (
          <path key="bubble" d={bubbleEnd(bubbleX, cy, radius, widthPx)} fill={look.colours.light} />
        ) : (
          <Coin key={`${row}-${fromEnd}`} cx={bubbleX - fromEnd * stepPx} cy={cy} radius={radius} look={look} />
        );
      })}
    </>
  );
}
