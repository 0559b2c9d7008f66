import { splitWords, type Word } from './phrases/split-words.js';

/** Stands for a placeholder in a text that is read as words. */
export const PLACEHOLDER_MARK = '\uFFFC';

/** A text without the syntax around it. */
export interface Reading {
  /** What a person may read: one text, or one for each branch of a plural or select. */
  readonly variants: readonly { readonly text: string; readonly words: readonly Word[] }[];
  /** True when a plural or select chooses between branches. */
  readonly hasBranches: boolean;
}

/** Far beyond what a person writes; keeps hostile text from filling the stack. */
const DEEPEST = 8;

type Part = { readonly text: string } | { readonly branches: readonly (readonly Part[])[] };

/**
 * Reads an ICU message for judgement only: text that is not well-formed is read as far as it goes,
 * because the check of the catalogue names the fault.
 */
export function readVariants(message: string): Reading {
  const { parts } = readParts(message, 0, 0);
  const count = Math.max(1, ...depths(parts));
  const variants = Array.from({ length: count }, (_, index) => sayVariant(parts, index));
  return {
    variants: [...new Set(variants)].map((text) => ({ text, words: splitWords(text) })),
    hasBranches: count > 1,
  };
}

/** Every branch is said by at least one variant; combinations of branches are not multiplied out. */
function sayVariant(parts: readonly Part[], index: number): string {
  return parts
    .map((part) => {
      if ('text' in part) return part.text;
      const branch = part.branches[Math.min(index, part.branches.length - 1)];
      return branch === undefined ? PLACEHOLDER_MARK : sayVariant(branch, index);
    })
    .join('');
}

function depths(parts: readonly Part[]): number[] {
  return parts.flatMap((part) => ('text' in part ? [] : [part.branches.length, ...part.branches.flatMap(depths)]));
}

function readParts(message: string, from: number, depth: number): { parts: Part[]; end: number } {
  const parts: Part[] = [];
  const closing = depth > 0 ? '}' : undefined;
  let text = '';
  let at = from;
  while (at < message.length && message[at] !== closing) {
    if (message[at] === '{') {
      const argument = readArgument(message, at, depth);
      parts.push({ text }, argument.part);
      text = '';
      at = argument.end;
    } else {
      const literal = readLiteral(message, at);
      text += literal.text;
      at = literal.end;
    }
  }
  return { parts: [...parts, { text }], end: at };
}

/** An apostrophe quotes only before syntax, or when doubled; elsewhere it is an apostrophe. */
function readLiteral(message: string, at: number): { text: string; end: number } {
  if (message[at] !== "'") return { text: message[at] ?? '', end: at + 1 };
  if (message[at + 1] === "'") return { text: "'", end: at + 2 };
  if (message[at + 1] !== '{' && message[at + 1] !== '}') return { text: "'", end: at + 1 };
  const close = message.indexOf("'", at + 1);
  return close === -1 ? { text: message.slice(at + 1), end: message.length } : { text: message.slice(at + 1, close), end: close + 1 };
}

function readArgument(message: string, at: number, depth: number): { part: Part; end: number } {
  const head = /^\{\s{0,9}[^\s,{}]{0,99}\s{0,9},\s{0,9}(?:plural|selectordinal|select)\s{0,9},/u.exec(message.slice(at, at + 200));
  if (head === null || depth === DEEPEST) {
    const close = message.indexOf('}', at);
    return { part: { branches: [] }, end: close === -1 ? message.length : close + 1 };
  }
  const branches: Part[][] = [];
  let next = at + head[0].length;
  while (next < message.length && message[next] !== '}') {
    if (message[next] !== '{') {
      next += 1;
      continue;
    }
    const inner = readParts(message, next + 1, depth + 1);
    branches.push(inner.parts);
    next = inner.end + 1;
  }
  return { part: { branches }, end: next + 1 };
}
