import type { CSSProperties, ReactElement } from 'react';
import { encode } from 'uqr';
import { ArtSlot } from '../../slots.js';

export interface QrCodeProps {
  readonly slot: string;
  readonly url: string;
  readonly sizePx: number;
  readonly colour: string;
  readonly style?: CSSProperties;
}

/** Of the code's size that stays clear on every side: four modules of a code of 29, which addresses of usual length make. */
export const QUIET_SHARE = 4 / 29;

/** A QR code, error correction M. Its box holds the modules alone: the layout keeps four of them clear around it (ISO/IEC 18004, 9.1). */
export function QrCode({ slot, url, sizePx, colour, style }: QrCodeProps): ReactElement {
  const { data, size } = encode(url, { ecc: 'M', border: 0 });
  return (
    <ArtSlot
      slot={slot}
      mirrors={false}
      style={{ width: sizePx, height: sizePx, ...style }}
      draw={({ widthPx }) => (
        <path d={modulePath(data)} fill={colour} transform={`scale(${round(widthPx / size)})`} shapeRendering="crispEdges" />
      )}
    />
  );
}

/** Dark modules as one path, runs joined along rows, so that no hairline shows between neighbours. */
function modulePath(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      let end = x;
      while (row[end]) end++;
      path += `M${x} ${y}h${end - x}v1h-${end - x}z`;
      x = end;
    }
  });
  return path;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
