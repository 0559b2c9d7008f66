import type { CSSProperties, ReactElement } from 'react';
import { encode } from 'uqr';
import { ArtSlot } from '../../slots.js';

/** Empty modules around the code (ISO/IEC 18004, 9.1). */
const QUIET_ZONE_MODULES = 4;

export interface QrCodeProps {
  readonly slot: string;
  readonly url: string;
  readonly sizePx: number;
  readonly colour: string;
  readonly ground: string;
  readonly style?: CSSProperties;
}

/** A QR code on its own quiet ground, error correction M. Reads the same in every direction. */
export function QrCode({ slot, url, sizePx, colour, ground, style }: QrCodeProps): ReactElement {
  const { data, size } = encode(url, { ecc: 'M', border: 0 });
  return (
    <ArtSlot
      slot={slot}
      mirrors={false}
      style={{ width: sizePx, height: sizePx, ...style }}
      draw={({ widthPx }) => {
        const module = widthPx / size;
        const quiet = QUIET_ZONE_MODULES * module;
        return (
          <>
            <rect x={-quiet} y={-quiet} width={widthPx + 2 * quiet} height={widthPx + 2 * quiet} fill={ground} />
            <path d={modulePath(data)} fill={colour} transform={`scale(${round(module)})`} shapeRendering="crispEdges" />
          </>
        );
      }}
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
