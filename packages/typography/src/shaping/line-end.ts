// CSS Text 3, 4.1.3: white space at the end of a line goes or hangs, and so do the ends of isolates behind it.
const HANGING_WHITE = /[ \u200b\n\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000\u2066-\u2069]/;

/** Where the visible part of a line ends. */
export function lineEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && HANGING_WHITE.test(text[last - 1] ?? '')) last--;
  return last;
}
