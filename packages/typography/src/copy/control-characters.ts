// UAX #9, 3.3.2 and Unicode 23: characters that control a text and are no part of what is read.
import type { CopyEdit } from './prepare-copy.js';

/**
 * Control codes, halves of characters, noncharacters, tags, and the embeddings and overrides that turn letters round
 * without a trace. Isolates, joiners, soft hyphens and the marks of direction stay: languages need them.
 */
const CONTROL = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u206a-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Takes control characters out; a line feed stays. */
export function planControlEdits(text: string): CopyEdit[] {
  return [...text.matchAll(CONTROL)]
    .filter(([sign]) => sign !== '\n')
    .map((match): CopyEdit => ({ at: match.index, remove: match[0].length, insert: '' }));
}
