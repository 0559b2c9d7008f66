import type { Atom } from '../copy/find-atoms.js';

const SLASH = /\/(?!\/)/g;
const DELIMITER = /[.\-?&=]/g;

/**
 * Where an address that is wider than a line may break: after its slashes, and after its other delimiters only in a part
 * that is still too wide. No standard has a rule for this; a reader must see that the address goes on.
 */
export function addressBreaks(text: string, { start, end }: Atom, max: number, widthOf: (start: number, end: number) => number): number[] {
  if (widthOf(start, end) <= max) return [];
  const slashes = positionsAfter(text, start, end, SLASH);
  const parts = [start, ...slashes, end];
  const inside = parts.flatMap((to, index) => {
    const from = parts[index - 1];
    return from !== undefined && widthOf(from, to) > max ? positionsAfter(text, from, to, DELIMITER) : [];
  });
  return [...slashes, ...inside].sort((a, b) => a - b);
}

function positionsAfter(text: string, start: number, end: number, pattern: RegExp): number[] {
  return [...text.slice(start, end).matchAll(pattern)].map(({ index }) => start + index + 1).filter((position) => position < end);
}
