import { useState } from 'react';

/** The value handed in before, for as long as the new one says the same: what depends on it is not made again. Plain data only. */
export function useSame<Value>(value: Value): Value {
  const [kept, keep] = useState(value);
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}
