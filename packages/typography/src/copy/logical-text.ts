import type { Paragraph } from './paragraph.js';

const DIRECTION_CONTROL = /[\u2060\u2066-\u2069]/g;

/** What a reader of the copy would call its text from `start` to `end`: without isolates, word joiners and the soft hyphens of hyphenation. */
export function logicalText({ text, hyphens }: Paragraph, start: number, end: number): string {
  let logical = '';
  let from = start;
  for (const at of hyphens) {
    if (at < start || at >= end) continue;
    logical += text.slice(from, at);
    from = at + 1;
  }
  return (logical + text.slice(from, end)).replace(DIRECTION_CONTROL, '');
}
