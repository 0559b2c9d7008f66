import type { Phrase, PhrasePart } from './parse-phrase.js';
import type { Word } from './split-words.js';

/** Words found: from the first, up to but without the last index. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

/**
 * Where phrases stand in a text, longest first at each word, never across the end of a sentence.
 * Walks all ways through a phrase at once: time grows with words × parts, whatever the text.
 */
export function findPhrases(words: readonly Word[], phrases: readonly Phrase[]): Found[] {
  return words.flatMap((_, from) => {
    const to = Math.max(0, ...phrases.map((phrase) => matchEnd(words, from, phrase)));
    return to > from ? [{ from, to }] : [];
  });
}

/** The found places that share no word with an exception, each word reported once. */
export function withoutExceptions(found: readonly Found[], exceptions: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const place of found) {
    const isExcepted = exceptions.some((exception) => overlaps(place, exception));
    if (!isExcepted && !kept.some((other) => overlaps(place, other))) kept.push(place);
  }
  return kept;
}

export function overlaps(a: Found, b: Found): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The words as the author wrote them. */
export function quoteFound(text: string, words: readonly Word[], { from, to }: Found): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? text.length);
}

function matchEnd(words: readonly Word[], from: number, phrase: Phrase): number {
  let ends = new Set([from]);
  for (const part of phrase) {
    ends = new Set([...ends].flatMap((at) => stepsOver(words, from, at, part)));
    if (ends.size === 0) return 0;
  }
  return Math.max(...ends);
}

function stepsOver(words: readonly Word[], from: number, at: number, part: PhrasePart): number[] {
  if (part.kind === 'gap') return gapEnds(words, at, part.words);
  const word = words[at];
  const isJoined = at === from || word?.after !== 'sentence' || (part.kind === 'word' && part.isOfName);
  const canStep = word !== undefined && isJoined && isNamed(word, part);
  const skip = part.kind === 'word' && part.isOptional ? [at] : [];
  return canStep ? [...skip, at + 1] : skip;
}

function gapEnds(words: readonly Word[], at: number, longest: number): number[] {
  const ends = [at];
  for (let next = at; next < at + longest && words[next]?.after === 'space'; next += 1) ends.push(next + 1);
  return ends;
}

function isNamed(word: Word, part: Exclude<PhrasePart, { kind: 'gap' }>): boolean {
  if (part.kind === 'quotation') return word.opensQuotation;
  if (part.kind === 'number') return word.forms.some((form) => /^\p{Nd}+$/u.test(form));
  return part.spellings.some(({ text, opensStart, opensEnd }) =>
    word.forms.some((form) => {
      if (opensStart && opensEnd) return form.includes(text);
      if (opensEnd) return form.startsWith(text);
      return opensStart ? form.endsWith(text) : form === text;
    }),
  );
}
