/**
 * Patterns of Liang's algorithm (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983) as npm `hyphen` ships them: rows of levels,
 * a trie of letters whose nodes name a row, and words that the patterns get wrong, with the letters before which these may break.
 */
export type HyphenationPatterns = readonly [
  levels: readonly (readonly number[])[],
  trie: PatternTrie,
  exceptions?: Readonly<Record<string, readonly number[]>>,
];

export interface PatternTrie {
  readonly [letter: string]: PatternNode;
}

/** More letters, the row of a pattern that ends here, or both. */
export type PatternNode = PatternTrie | number | readonly [PatternTrie, number];

/** How a language hyphenates. */
export interface Hyphenation {
  /** Brings the patterns of this language and of no other. */
  readonly load: () => Promise<{ readonly default: HyphenationPatterns }>;
  /** Where every noun begins with a capital, so that a capital alone tells no name: the other words that do so inside a sentence. */
  readonly capitalsBesideNouns?: ReadonlySet<string>;
  /** Letters that spelling changes behind a hyphen, so that no line begins with them. In lower case. */
  readonly neverFirst?: RegExp;
  /** Ends of what stands before a hyphen that belong to what follows: the prefix in Gesprächs-bereitschaft. In lower case. */
  readonly neverLast?: RegExp;
}

/** The same with its patterns at hand. */
export interface LoadedHyphenation extends Omit<Hyphenation, 'load'> {
  readonly patterns: HyphenationPatterns;
}
