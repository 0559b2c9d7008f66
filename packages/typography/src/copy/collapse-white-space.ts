// CSS Text 3, 4.1.1, white-space: pre-line: white space collapses to one space, and goes at the beginning and end of a line.
import type { CopyEdit } from './prepare-copy.js';

const WHITE_SPACE = /[ \t\v\f]*(\r\n?|[\n\u0085\u2028\u2029])[ \t\v\f]*|[ \t\v\f]+/g;

/** A line feed stays a required break, and so do the other signs of Unicode that end a line (UAX #14, BK, CR, LF, NL). */
export function planWhiteSpaceEdits(text: string): CopyEdit[] {
  return [...text.matchAll(WHITE_SPACE)]
    .map(({ 0: found, 1: lineEnd, index }): CopyEdit => {
      const isAtEdge = index === 0 || index + found.length === text.length;
      return { at: index, remove: found.length, insert: lineEnd !== undefined ? '\n' : isAtEdge ? '' : ' ' };
    })
    .filter(({ at, remove, insert }) => text.slice(at, at + remove) !== insert);
}
