import type { Frame } from '@campaignkit/model';

/** Words and room around them, from sentence to sentence: the last one is the one that fills the sheet. */
export function growth(index: number, count: number, { u, squeeze }: Frame) {
  const isLast = index === count - 1;
  // Two are halves of one sentence: the first is to be read as easily.
  const share = count <= 2 ? 1 : (index + 1) / count;
  return {
    maxPx: (isLast ? 17 : (4.8 + 3 * share) * Math.max(0.75, squeeze)) * u,
    minPx: (isLast ? 5 : 3.6) * u,
    paddingPx: (isLast ? 4 : 2.4) * u * Math.max(0.7, squeeze),
  };
}
