import { foldLetters } from './fold-letters.js';

interface Spelling {
  readonly text: string;
  readonly opensStart: boolean;
  readonly opensEnd: boolean;
}

export type PhrasePart =
  | { readonly kind: 'word'; readonly spellings: readonly Spelling[]; readonly isOptional: boolean; readonly isOfName: boolean }
  | { readonly kind: 'number' }
  | { readonly kind: 'quotation' }
  | { readonly kind: 'gap'; readonly words: number };

export type Phrase = readonly PhrasePart[];

/**
 * Reads a phrase as people who know the language can write it:
 * `child|children porn*` is a choice of words, then a stem; `*wort` an ending; `?very` may be missing;
 * `~3` up to three other words of the same clause; `#` a number; `"` the first word of a quotation.
 * A word without accents also finds the accented one; a word with accents finds only itself.
 */
export function parsePhrase(phrase: string): Phrase {
  return phrase.trim().split(/\s+/u).map(parsePart);
}

/** A name, word for word: nothing in it is a sign, and the end of a sentence inside it is none. */
export function phraseOfName(words: readonly { readonly forms: readonly string[] }[]): Phrase {
  return words.map(({ forms: [text = ''] }) => ({
    kind: 'word',
    spellings: [{ text, opensStart: false, opensEnd: false }],
    isOptional: false,
    isOfName: true,
  }));
}

function parsePart(part: string): PhrasePart {
  if (part === '#') return { kind: 'number' };
  if (part === '"') return { kind: 'quotation' };
  if (/^~\d$/u.test(part)) return { kind: 'gap', words: Number(part.slice(1)) };
  const isOptional = part.startsWith('?');
  const spellings = (isOptional ? part.slice(1) : part).split('|').map((spelling) => ({
    text: foldLetters(spelling.replaceAll('*', '')),
    opensStart: spelling.startsWith('*'),
    opensEnd: spelling.endsWith('*'),
  }));
  return { kind: 'word', spellings, isOptional, isOfName: false };
}
