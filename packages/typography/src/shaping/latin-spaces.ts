import type { Script } from '../script.js';

const BETWEEN_LATIN = /(?<=\p{sc=Latn}[,.)]?) (?=[(]?[\p{sc=Latn}\d])|(?<=\d[,.)]?) (?=[(]?\p{sc=Latn})/gu;

/** Spaces that come from the Latin face, because those of the script are too narrow between Latin words; by position. */
export function latinSpaces(text: string, { hasNarrowSpace = false }: Script): ReadonlySet<number> {
  return new Set(hasNarrowSpace ? [...text.matchAll(BETWEEN_LATIN)].map(({ index }) => index) : []);
}
