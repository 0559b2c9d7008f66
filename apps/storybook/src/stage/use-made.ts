import { useEffect, useMemo, useState } from 'react';

/** What became of an order. */
export type Outcome<Made> = { readonly made: Made } | { readonly fault: unknown };

/**
 * Makes things one after the other, so that the first is seen soon. Hand in the same list as long as it means the same; what stands in the
 * next list, too, is not made again. `make` must stay the same, or everything is made anew.
 */
export function useMade<Order, Made>(orders: readonly Order[], make: (order: Order) => Promise<Made>): ReadonlyMap<Order, Outcome<Made>> {
  // `make` decides what is kept, so another one begins with nothing.
  const kept = useMemo(() => ({ make, outcomes: new Map<Order, Outcome<Made>>() }), [make]);
  const [progress, setProgress] = useState({ kept, outcomes: new Map<Order, Outcome<Made>>() });
  useEffect(() => {
    let isWanted = true;
    const makeAll = async () => {
      for (const order of kept.outcomes.keys()) if (!orders.includes(order)) kept.outcomes.delete(order);
      for (const order of orders) {
        if (kept.outcomes.has(order)) continue;
        const outcome = await kept.make(order).then(
          (made): Outcome<Made> => ({ made }),
          (fault: unknown): Outcome<Made> => ({ fault }),
        );
        if (!isWanted) return;
        kept.outcomes.set(order, outcome);
        setProgress({ kept, outcomes: new Map(kept.outcomes) });
        await breathe();
      }
    };
    void makeAll();
    return () => {
      isWanted = false;
    };
  }, [orders, kept]);
  return useMemo(() => {
    const known = progress.kept === kept ? progress.outcomes : new Map<Order, Outcome<Made>>();
    return new Map([...known].filter(([order]) => orders.includes(order)));
  }, [orders, kept, progress]);
}

/** Lets the browser paint and answer the keyboard between two pieces. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
