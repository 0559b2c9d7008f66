import type { Box, Format } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { layoutGrid } from '../layout-grid.js';
import './overlay.css';

export interface OverlayProps {
  readonly format: Format;
  readonly hasGrid: boolean;
  readonly hasSafeArea: boolean;
}

/** Outer strip that belongs to the draft mark, in u. */
const EDGE_U = 3;

/** Grid and safe area over the piece; never part of it. */
export function Overlay({ format, hasGrid, hasSafeArea }: OverlayProps): ReactElement | null {
  if (!hasGrid && !hasSafeArea) return null;
  const { widthPx, heightPx } = format;
  return (
    <svg className="overlay" viewBox={`0 0 ${widthPx} ${heightPx}`} aria-hidden="true" data-testid="overlay">
      {hasSafeArea ? <SafeArea format={format} /> : null}
      {hasGrid ? <Grid format={format} /> : null}
    </svg>
  );
}

function Grid({ format }: { readonly format: Format }): ReactElement {
  const { inner, columns } = layoutGrid(format);
  return (
    <g className="overlay-grid">
      {columns.map((column) => (
        <rect key={column.xPx} {...toRect(column)} />
      ))}
      <rect className="overlay-margin" {...toRect(inner)} />
    </g>
  );
}

/** Hatched: what a platform's bars hide. Outlined: the strip along the edges that stays free of text. */
function SafeArea({ format }: { readonly format: Format }): ReactElement {
  const { widthPx, heightPx, safeAreaPx = {} } = format;
  const { top = 0, bottom = 0, start = 0, end = 0 } = safeAreaPx;
  const edge = (EDGE_U * Math.min(widthPx, heightPx)) / 100;
  const bars: Box[] = [
    { xPx: 0, yPx: 0, widthPx, heightPx: top },
    { xPx: 0, yPx: heightPx - bottom, widthPx, heightPx: bottom },
    { xPx: 0, yPx: top, widthPx: start, heightPx: heightPx - top - bottom },
    { xPx: widthPx - end, yPx: top, widthPx: end, heightPx: heightPx - top - bottom },
  ];
  const stripe = edge;
  return (
    <g className="overlay-safe">
      <pattern id="safe-hatch" width={stripe} height={stripe} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="overlay-hatch" width={stripe / 2} height={stripe} />
      </pattern>
      {bars.map((bar, index) =>
        bar.widthPx > 0 && bar.heightPx > 0 ? <rect key={index} fill="url(#safe-hatch)" {...toRect(bar)} /> : null,
      )}
      <rect className="overlay-edge" x={edge} y={edge} width={widthPx - 2 * edge} height={heightPx - 2 * edge} />
    </g>
  );
}

function toRect({ xPx, yPx, widthPx, heightPx }: Box): { x: number; y: number; width: number; height: number } {
  return { x: xPx, y: yPx, width: widthPx, height: heightPx };
}
