/** Sides of squares whose areas are to each other as the values; the largest value has the largest side. */
export function sidesToScale(values: readonly number[], largestPx: number): number[] {
  const largest = Math.max(...values);
  return values.map((value) => largestPx * Math.sqrt(value / largest));
}
