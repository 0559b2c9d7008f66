// UAX #24: a writing system is made of one or several scripts, and a script serves several writing systems.
import type { Script } from './script.js';
import { scripts } from './scripts/_registry.js';

const registered: readonly Script[] = Object.values(scripts);
const coveringById = new Map(
  registered.flatMap(({ covers }) => covers).map((id) => [id, registered.filter(({ covers }) => covers.includes(id))] as const),
);

/**
 * The writing system that sets characters of a Unicode script in a paragraph: the paragraph's own if it covers
 * them, else the first that does, so that Han in an English paragraph is set as simplified Chinese.
 */
export function resolveScript(unicodeScript: string, paragraph: Script): Script | undefined {
  return paragraph.covers.includes(unicodeScript) ? paragraph : coveringScripts(unicodeScript)[0];
}

/** Every writing system that is made of a Unicode script, in the order of the registry. */
export function coveringScripts(unicodeScript: string): readonly Script[] {
  return coveringById.get(unicodeScript) ?? [];
}
