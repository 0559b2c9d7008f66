import type { Lines } from '../block.js';
import { diffOf, isFarApart, spotOf } from '../ink/compare-ink.js';
import type { BlockComparison } from '../compare-language.js';
import { inkText } from '../same-lines.js';

/** What a person reads of two sides: from the first line that differs to the last, one row a side. */
export function formatLines(title: string, chromium: Lines, ours: Lines): string {
  const count = Math.max(chromium.length, ours.length);
  const differs = (index: number) =>
    inkText(chromium[index] ?? '\n') !== inkText(ours[index] ?? '\n') || index in chromium !== index in ours;
  const numbers = Array.from({ length: count }, (_, index) => index).filter(differs);
  const [from, to] = [numbers[0] ?? 0, (numbers.at(-1) ?? count) + 1];
  const show = (lines: Lines) => lines.slice(from, to).map(readable).join('|');
  return `${title}: line ${from + 1}\n  ours     "${show(ours)}"\n  chromium "${show(chromium)}"`;
}

/** Everything that is wrong with a block, or undefined. */
export function formatDifferences({
  lang,
  block,
  chromium,
  ours,
  isEqual,
  ink,
  findings,
  ...heights
}: BlockComparison): string | undefined {
  const title = `${lang} ${block.name} ${block.widthPx}`;
  const parts = [
    ...(isEqual ? [] : [formatLines(title, chromium, ours)]),
    ...ink.flatMap((line, index) => {
      const far = `${title}: line ${index + 1} ink ${diffOf([line]).toFixed(3)}, spot ${spotOf(line).toFixed(2)} "${readable(line.text)}"`;
      return isFarApart(line) ? [far] : [];
    }),
    ...(isEqual && Math.abs(heights.ourHeightPx - heights.chromiumHeightPx) > 1
      ? [`${title}: ${heights.ourHeightPx.toFixed(1)} px high, in Chromium ${heights.chromiumHeightPx.toFixed(1)} px`]
      : []),
    ...findings.map((finding) => `${title}: ${finding}`),
  ];
  return parts.length === 0 ? undefined : parts.join('\n');
}

// What steers order and breaks is not to be seen, and what is not broken at is shown by the line.
function readable(line: string): string {
  return line.replace(/[\u200b\u2060\u2066-\u2069]/g, '').trim();
}
