import type { Diagnostic } from '@campaignkit/model';
import { type RefCallback, useEffect, useState } from 'react';
import type { PieceOrder } from '../choose-piece.js';
import type { MadePiece } from '../make-piece.js';
import type { WallPlace } from './choose-wall.js';
import { createSight } from './create-sight.js';
import { judgeTile, type TileJudgement } from './judge-tile.js';

/** What is known of a place whose piece was made once. */
export interface WallTile {
  readonly judgement?: TileJudgement;
  readonly diagnostics: readonly Diagnostic[];
  readonly fault?: unknown;
  /** The piece itself, as long as it is near to what is seen. */
  readonly made?: MadePiece;
}

export type WallTiles = ReadonlyMap<string, WallTile>;

export interface Wall {
  readonly tiles: WallTiles;
  /** Nothing that is seen is still to be made. */
  readonly isSettled: boolean;
  /** Tells the wall of the element that holds a place. */
  readonly hang: RefCallback<Element>;
}

/** Pictures kept beside those that are seen; one is some 200 kB. */
const KEPT = 60;

interface Progress {
  readonly places: readonly WallPlace[];
  readonly tiles: WallTiles;
  readonly isSettled: boolean;
}

/**
 * Makes the pieces of a wall one after the other: first what is seen, then nothing, or everything else when `isThorough`. Between two pieces
 * the browser paints and answers; what is far away is forgotten but for its findings. Hand in the same list as long as it means the same.
 */
export function useWall(
  places: readonly WallPlace[],
  make: (order: PieceOrder) => Promise<MadePiece>,
  { scroller, isThorough }: { readonly scroller: Element | null; readonly isThorough: boolean },
): Wall {
  const [progress, setProgress] = useState<Progress>({ places, tiles: new Map(), isSettled: false });
  const [sight] = useState(createSight);

  useEffect(() => {
    if (!scroller) return undefined;
    let isWanted = true;
    let isWorking = false;
    const tiles = new Map<string, WallTile>();
    const publish = (isSettled: boolean) => setProgress({ places, tiles: new Map(tiles), isSettled });
    const work = async () => {
      if (isWorking) return;
      isWorking = true;
      for (let next = nextPlace(places, tiles, sight.near, isThorough); isWanted && next;) {
        tiles.set(next.id, await hangPiece(next, make));
        if (!isWanted) return;
        forgetFar(tiles, sight.near);
        publish(false);
        await breathe();
        next = nextPlace(places, tiles, sight.near, isThorough);
      }
      isWorking = false;
      if (isWanted) publish(true);
    };
    const lookAway = sight.look(scroller, () => void work());
    // Nothing is seen of a wall that shows only problems before they are found, nor of one where everything is refused.
    if (isThorough || places.every(({ choice }) => 'fault' in choice)) void work();
    return () => {
      isWanted = false;
      lookAway();
    };
  }, [places, make, isThorough, scroller, sight]);

  const isCurrent = progress.places === places;
  const [nothing] = useState<WallTiles>(() => new Map());
  return { tiles: isCurrent ? progress.tiles : nothing, isSettled: isCurrent && progress.isSettled, hang: sight.hang };
}

function nextPlace(places: readonly WallPlace[], tiles: WallTiles, near: ReadonlySet<string>, isThorough: boolean): WallPlace | undefined {
  const isMissing = ({ id, choice }: WallPlace) => {
    const tile = tiles.get(id);
    return 'value' in choice && (near.has(id) ? !tile?.made && tile?.fault === undefined : !tile);
  };
  return places.find((place) => near.has(place.id) && isMissing(place)) ?? (isThorough ? places.find(isMissing) : undefined);
}

async function hangPiece({ choice }: WallPlace, make: (order: PieceOrder) => Promise<MadePiece>): Promise<WallTile> {
  if ('fault' in choice) return { diagnostics: [], fault: choice.fault };
  try {
    const made = await make(choice.value);
    return { made, diagnostics: made.diagnostics, judgement: judgeTile(made.diagnostics) };
  } catch (fault) {
    return { diagnostics: [], fault };
  }
}

/** Pictures that were made long ago and are far away are dropped; their findings stay. */
function forgetFar(tiles: Map<string, WallTile>, near: ReadonlySet<string>): void {
  const far = [...tiles].filter(([id, { made }]) => made && !near.has(id));
  for (const [id, { made: _, ...rest }] of far.slice(0, Math.max(0, far.length - KEPT))) tiles.set(id, rest);
}

/** Lets the browser paint and answer the keyboard between two pieces. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
