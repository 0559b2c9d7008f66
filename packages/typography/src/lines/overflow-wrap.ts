// CSS Text 3, 5.5, overflow-wrap: anywhere. A word that is wider than the line breaks between graphemes.
import type { Measure } from '../shaping/measure-text.js';

/** The last grapheme border that fits into a line from `start`; at least one grapheme, however narrow it is. Undefined when there is no border. */
export function overflowWrap({ graphemes, widthEm }: Measure, start: number, end: number, maxEm: number): number | undefined {
  const fits = (index: number) => widthEm(start, graphemes[index] ?? end) <= maxEm;
  let low = firstAfter(graphemes, start);
  let high = firstAfter(graphemes, end - 1);
  if (low >= high) return undefined;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return graphemes[low];
}

function firstAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
