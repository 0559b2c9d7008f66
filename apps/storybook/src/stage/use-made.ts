import { useEffect, useState } from 'react';

/** What became of an order. */
export type Outcome<Made> = { readonly made: Made } | { readonly fault: unknown };

interface Progress<Order, Made> {
  readonly orders: readonly Order[];
  readonly outcomes: ReadonlyMap<Order, Outcome<Made>>;
}

/**
 * Makes things one after the other, so that the first is seen soon. Hand in the same list as long as it means the same; `make` must stay
 * the same, too.
 */
export function useMade<Order, Made>(orders: readonly Order[], make: (order: Order) => Promise<Made>): ReadonlyMap<Order, Outcome<Made>> {
  const [progress, setProgress] = useState<Progress<Order, Made>>({ orders, outcomes: new Map() });
  useEffect(() => {
    let isWanted = true;
    const makeAll = async () => {
      for (const order of orders) {
        const outcome = await make(order).then(
          (made): Outcome<Made> => ({ made }),
          (fault: unknown): Outcome<Made> => ({ fault }),
        );
        if (!isWanted) return;
        setProgress((known) => ({ orders, outcomes: new Map(known.orders === orders ? known.outcomes : []).set(order, outcome) }));
        await breathe();
      }
    };
    void makeAll();
    return () => {
      isWanted = false;
    };
  }, [orders, make]);
  const [nothing] = useState<ReadonlyMap<Order, Outcome<Made>>>(() => new Map());
  return progress.orders === orders ? progress.outcomes : nothing;
}

/** Lets the browser paint and answer the keyboard between two pieces. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
