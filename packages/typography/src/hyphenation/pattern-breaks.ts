import type { HyphenationPatterns, PatternNode } from './hyphenation.js';

/**
 * Where patterns allow a break (Liang, 1983), as indices of the letter behind it.
 * @param word in lower case, one UTF-16 unit a letter
 */
export function patternBreaks(word: string, [levels, trie, exceptions]: HyphenationPatterns): readonly number[] {
  if (exceptions && Object.hasOwn(exceptions, word)) return exceptions[word] ?? [];
  const highest = new Uint8Array(word.length + 1);
  const marked = `.${word}.`;
  for (let start = 0; start < marked.length; start++) {
    let node: PatternNode | undefined = trie;
    for (let index = start; index < marked.length; index++) {
      node = childOf(node, marked[index] ?? '');
      if (node === undefined) break;
      // The mark of the word's beginning is no letter: levels count from the first letter.
      raise(highest, Math.max(0, start - 1), levels[levelOf(node)] ?? []);
    }
  }
  return [...highest.keys()].filter((index) => index > 0 && index < word.length && (highest[index] ?? 0) % 2 === 1);
}

function childOf(node: PatternNode, letter: string): PatternNode | undefined {
  if (typeof node === 'number') return undefined;
  return isPair(node) ? node[0][letter] : node[letter];
}

function levelOf(node: PatternNode): number {
  if (typeof node === 'number') return node;
  return isPair(node) ? node[1] : -1;
}

function raise(highest: Uint8Array, from: number, row: readonly number[]): void {
  row.forEach((level, index) => {
    if (level > (highest[from + index] ?? 0)) highest[from + index] = level;
  });
}

function isPair(node: Exclude<PatternNode, number>): node is Extract<PatternNode, readonly unknown[]> {
  return Array.isArray(node);
}
