import type { Box, Format, Piece } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { layoutGrid } from '../layout-grid.js';
import { BleedGuide } from './bleed-guide.js';
import { BoxesGuide } from './boxes-guide.js';
import { SafeAreaGuide } from './safe-area-guide.js';
import { toRect } from './to-rect.js';
import type { Guide } from './view.js';
import './overlay.css';

export interface OverlayProps {
  readonly format: Format;
  readonly piece: Piece | undefined;
  readonly guides: readonly Guide[];
  /** Boxes that somebody asked to see; a new list flashes anew. */
  readonly flashed: readonly Box[];
}

/** Guides over the piece; never part of it. */
export function Overlay({ format, piece, guides, flashed }: OverlayProps): ReactElement | null {
  if (guides.length === 0 && flashed.length === 0) return null;
  const { widthPx, heightPx } = format;
  const has = (guide: Guide) => guides.includes(guide);
  return (
    <svg className="overlay" viewBox={`0 0 ${widthPx} ${heightPx}`} aria-hidden="true" data-testid="overlay">
      {has('baseline') ? <BaselineGuide format={format} /> : null}
      {has('safe') ? <SafeAreaGuide format={format} /> : null}
      {has('grid') ? <GridGuide format={format} /> : null}
      {has('boxes') && piece ? <BoxesGuide piece={piece} /> : null}
      {has('bleed') ? <BleedGuide format={format} /> : null}
      {flashed.map((box) => (
        <rect key={JSON.stringify(box)} className="overlay-flash" {...toRect(box)} />
      ))}
    </svg>
  );
}

function GridGuide({ format }: { readonly format: Format }): ReactElement {
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

/** Vertical rhythm, in u. */
const RHYTHM_U = 2;

/** Lines of the vertical rhythm, from the upper margin down. */
function BaselineGuide({ format }: { readonly format: Format }): ReactElement {
  const { inner } = layoutGrid(format);
  const step = (RHYTHM_U * Math.min(format.widthPx, format.heightPx)) / 100;
  const count = Math.floor(inner.heightPx / step) + 1;
  const path = Array.from({ length: count }, (_, index) => `M0 ${(inner.yPx + index * step).toFixed(2)}H${format.widthPx}`).join('');
  return <path className="overlay-baseline" d={path} />;
}
