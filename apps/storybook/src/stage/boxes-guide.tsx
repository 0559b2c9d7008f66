import type { Piece } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { toRect } from './to-rect.js';

/** Names smaller than this, in u, cannot be read on a sheet that is looked at as a whole. */
const NAME_U = 1.5;

/** Every named box of the layout; boxes of text are filled. */
export function BoxesGuide({ piece }: { readonly piece: Piece }): ReactElement {
  const size = (NAME_U * Math.min(piece.widthPx, piece.heightPx)) / 100;
  const texts = new Set(piece.text.map(({ slot }) => slot));
  const boxes = Object.entries(piece.boxes).filter(([name]) => !name.startsWith('draft-edge'));
  return (
    <g className="overlay-boxes" style={{ fontSize: size }}>
      {boxes.map(([name, box]) => (
        <g key={name}>
          <rect className={texts.has(name) ? 'overlay-box overlay-box-text' : 'overlay-box'} {...toRect(box)} />
          <rect
            className="overlay-name-ground"
            x={box.xPx}
            y={box.yPx - size * 1.3}
            width={size * 0.62 * (name.length + 1)}
            height={size * 1.3}
          />
          <text x={box.xPx + size * 0.3} y={box.yPx - size * 0.35}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
