import type { Lines } from './block.js';

// Spaces at a line's end belong to no line; the others only steer order and breaks.
const UNSEEN = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A line as it is compared: its ink in logical order. */
export function inkText(line: string): string {
  return line.replace(UNSEEN, '');
}

export function areSameLines(one: Lines, other: Lines): boolean {
  return one.length === other.length && countSameLines(one, other) === one.length;
}

/** How many lines have the same text under the same number. */
export function countSameLines(one: Lines, other: Lines): number {
  return one.filter((line, index) => other[index] !== undefined && inkText(line) === inkText(other[index])).length;
}
