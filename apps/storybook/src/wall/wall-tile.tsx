import { memo, type ReactElement, type RefCallback, useId } from 'react';
import type { PieceOrder } from '../choose-piece.js';
import { describeFault } from '../report.js';
import { PieceImage } from '../stage/piece-image.js';
import type { WallPlace } from './choose-wall.js';
import { LEAST_PLACE_PX, tilePx } from './fit-tiles.js';
import { badgeOf } from './judge-tile.js';
import type { WallTile as Tile } from './use-wall.js';

export interface WallTileProps {
  readonly place: WallPlace;
  readonly tile: Tile | undefined;
  readonly size: number;
  readonly hang: RefCallback<Element>;
  readonly onOpen: (order: PieceOrder) => void;
}

/**
 * A piece on the wall, with its name and a sign of the worst that was found in it. Drawn anew only when it changes: a wall has a thousand.
 */
export const WallTile = memo(function WallTile({ place, tile, size, hang, onOpen }: WallTileProps): ReactElement {
  const { id, name, about, choice, ratio } = place;
  const { widthPx, heightPx } = tilePx(ratio, size);
  const order = 'value' in choice ? choice.value : undefined;
  const fault = 'fault' in choice ? choice.fault : tile?.fault;
  return (
    <li className="tile wall-tile" data-place={id} ref={hang} style={{ inlineSize: Math.max(widthPx, LEAST_PLACE_PX) }}>
      {order && fault === undefined ? (
        <button type="button" className="tile-open" title={`Show ${name}, ${about} alone`} onClick={() => onOpen(order)}>
          <PieceImage order={order} made={tile?.made} widthPx={widthPx} />
        </button>
      ) : (
        <p className="wall-fault" style={{ minBlockSize: heightPx }} role="alert">
          × {describeFault(fault)}
        </p>
      )}
      <div className="wall-label">
        <p className="tile-name">
          <b>{name}</b>
          <span>{about}</span>
        </p>
        <Badge tile={tile} name={`${name}, ${about}`} />
      </div>
    </li>
  );
});

function Badge({ tile, name }: { readonly tile: Tile | undefined; readonly name: string }): ReactElement | null {
  const id = useId();
  const badge = tile?.judgement && badgeOf(tile.judgement);
  if (!tile?.judgement || !badge) return null;
  const { isOverfull, lines } = tile.judgement;
  return (
    <span className="wall-badge-place">
      <button
        type="button"
        className="wall-badge"
        data-severity={isOverfull ? 'error' : badge.severity}
        aria-label={`${badge.words}${isOverfull ? ', text without room' : ''}: ${name}`}
        aria-describedby={id}
      >
        {isOverfull ? '↔ ' : ''}
        {badge.text}
      </button>
      <span className="wall-findings" role="tooltip" id={id}>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </span>
    </span>
  );
}
