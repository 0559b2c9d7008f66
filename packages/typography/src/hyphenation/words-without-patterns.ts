import type { Script } from '../script.js';
import { findLongWords } from './find-long-words.js';

/** Scripts whose lines end in hyphens. Others stretch, break between signs, or break between words only. */
const HYPHENATED_SCRIPTS: ReadonlySet<string> = new Set(['Armn', 'Cyrl', 'Geor', 'Grek', 'Latn']);

/** Long words that stay whole because nobody has listed here how their language parts them. */
export function wordsWithoutPatterns(text: string, script: Script): readonly string[] {
  return HYPHENATED_SCRIPTS.has(script.id) ? [...new Set(findLongWords(text, {}).map((word) => word.text))] : [];
}
