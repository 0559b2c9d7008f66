import type { Box, Format } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { toRect } from './to-rect.js';

/** Outer strip that belongs to the draft mark, in u. */
const EDGE_U = 3;

/** Hatched: what a platform's bars hide. Outlined: the strip along the edges that stays free of text. */
export function SafeAreaGuide({ format }: { readonly format: Format }): ReactElement {
  const { widthPx, heightPx, safeAreaPx = {} } = format;
  const { top = 0, bottom = 0, start = 0, end = 0 } = safeAreaPx;
  const edge = (EDGE_U * Math.min(widthPx, heightPx)) / 100;
  const bars: Box[] = [
    { xPx: 0, yPx: 0, widthPx, heightPx: top },
    { xPx: 0, yPx: heightPx - bottom, widthPx, heightPx: bottom },
    { xPx: 0, yPx: top, widthPx: start, heightPx: heightPx - top - bottom },
    { xPx: widthPx - end, yPx: top, widthPx: end, heightPx: heightPx - top - bottom },
  ];
  return (
    <g className="overlay-safe">
      <pattern id="safe-hatch" width={edge} height={edge} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="overlay-hatch" width={edge / 2} height={edge} />
      </pattern>
      {bars.map((bar, index) =>
        bar.widthPx > 0 && bar.heightPx > 0 ? <rect key={index} fill="url(#safe-hatch)" {...toRect(bar)} /> : null,
      )}
      <rect className="overlay-edge" x={edge} y={edge} width={widthPx - 2 * edge} height={heightPx - 2 * edge} />
    </g>
  );
}
