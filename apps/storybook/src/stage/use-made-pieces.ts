import { useEffect, useState } from 'react';
import type { PieceOrder } from '../choose-piece.js';
import type { MadePiece } from '../make-piece.js';

/** What became of an order. */
export type Outcome = { readonly made: MadePiece } | { readonly fault: unknown };
export type MakePiece = (order: PieceOrder) => Promise<MadePiece>;

interface Progress {
  readonly orders: readonly PieceOrder[];
  readonly outcomes: ReadonlyMap<PieceOrder, Outcome>;
}

const NOTHING: ReadonlyMap<PieceOrder, Outcome> = new Map();

/**
 * Makes pieces one after the other, so that the first is seen soon. Hand in the same list as long as it means the same; `make` must stay
 * the same, too.
 */
export function useMadePieces(orders: readonly PieceOrder[], make: MakePiece): ReadonlyMap<PieceOrder, Outcome> {
  const [progress, setProgress] = useState<Progress>({ orders, outcomes: NOTHING });
  useEffect(() => {
    let isWanted = true;
    const makeAll = async () => {
      for (const order of orders) {
        const outcome = await make(order).then(
          (made): Outcome => ({ made }),
          (fault: unknown): Outcome => ({ fault }),
        );
        if (!isWanted) return;
        setProgress((known) => ({ orders, outcomes: new Map(known.orders === orders ? known.outcomes : NOTHING).set(order, outcome) }));
        await breathe();
      }
    };
    void makeAll();
    return () => {
      isWanted = false;
    };
  }, [orders, make]);
  return progress.orders === orders ? progress.outcomes : NOTHING;
}

/** Lets the browser paint and answer the keyboard between two pieces. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
