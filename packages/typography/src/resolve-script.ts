// UAX #24: a writing system is made of one or several scripts, and a script serves several writing systems.
import type { Script } from './script.js';
import { scripts } from './scripts/_registry.js';

const registered: readonly Script[] = Object.values(scripts);
const firstToCover = new Map([...registered].reverse().flatMap((script) => script.covers.map((id) => [id, script] as const)));

/**
 * The writing system that sets characters of a Unicode script in a paragraph: the paragraph's own if it covers
 * them, else the first that does, so that Han in an English paragraph is set as simplified Chinese.
 */
export function resolveScript(unicodeScript: string, paragraph: Script): Script | undefined {
  return paragraph.covers.includes(unicodeScript) ? paragraph : findCovering(unicodeScript);
}

/** The same without a paragraph. */
export function findCovering(unicodeScript: string): Script | undefined {
  return firstToCover.get(unicodeScript);
}
