import type { ReactElement } from 'react';
import { TILE_SIZE } from './fit-tiles.js';

export interface WallZoomProps {
  /** Size of the tiles in px, as it is now. */
  readonly size: number;
  readonly isFit: boolean;
  /** `fit`: as large as all of them can be seen at once. */
  readonly onSize: (size: number | 'fit') => void;
}

/** How large the pieces hang: by hand, step by step, or so that all are seen. */
export function WallZoom({ size, isFit, onSize }: WallZoomProps): ReactElement {
  const { least, most, step } = TILE_SIZE;
  return (
    <div className="choice wall-zoom" role="group" aria-label="Size">
      <button type="button" className="toggle" title="Smaller (−)" aria-label="Smaller" onClick={() => onSize(stepSize(size, -1))}>
        −
      </button>
      <input
        type="range"
        aria-label="Size of the pieces"
        min={least}
        max={most}
        step={step}
        value={size}
        onChange={(event) => onSize(Number(event.currentTarget.value))}
      />
      <button type="button" className="toggle" title="Larger (+)" aria-label="Larger" onClick={() => onSize(stepSize(size, 1))}>
        +
      </button>
      <button type="button" className="toggle" aria-pressed={isFit} title="All at once (0)" onClick={() => onSize('fit')}>
        Fit
      </button>
    </div>
  );
}

/** A quarter larger or smaller, on the scale of the slider. */
export function stepSize(size: number, direction: 1 | -1): number {
  const { least, most, step } = TILE_SIZE;
  const next = Math.round((size * 1.25 ** direction) / step) * step;
  return Math.min(most, Math.max(least, next === size ? size + direction * step : next));
}
