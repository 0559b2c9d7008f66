import type { CorpusText } from './read-corpus.js';

/** A random text in parts, so that parts can be taken out of it. */
export type RandomText = readonly string[];

const SIGNS = [
  ...[
    '.',
    ',',
    ';',
    ':',
    '!',
    '?',
    '…',
    '-',
    '–',
    '—',
    '/',
    '%',
    '&',
    '+',
    '=',
    '·',
    '•',
    '*',
    '#',
    '@',
    '_',
    '~',
    '|',
    '\\',
    '^',
    '§',
    '№',
    '°',
  ],
  ...['(', ')', '[', ']', '{', '}', '“', '”', '„', '‘', '’', '"', "'", '«', '»', '‹', '›', '¿', '¡'],
  ...[
    '0',
    '7',
    '116',
    '116 111',
    '24/7',
    '10:30',
    '85%',
    '85 %',
    '-5',
    '3.14',
    '1,000',
    '€5',
    '5 €',
    '$10',
    '(2019)',
    '+44 20 7946-0000',
    'M05',
  ],
  // Where an address begins and ends is not in question here.
  ...[' https://example.org/a-b?c=1&d=2 ', ' www.example.org ', ' help@example.org ', ' example.org/help '],
  ...['and/or', 'e-mail', 'A', 'Abc'],
  ...['\u00a0', '\u200b', '\u00ad', '\u2011', '\u2060'],
];
const WORD = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Endless random texts out of the words of these texts and of signs that steer line breaks; the same for the same seed. */
export function* randomTexts(texts: readonly CorpusText[], seed: number): Generator<{ parts: RandomText; widthPx: number }, never> {
  const next = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const words = texts.flatMap(({ text }) => text.split(/\s+/)).map((word) => (word.includes('://') ? ` ${word} ` : word));
  const pieces = texts.flatMap(({ text }) =>
    Array.from(WORD.segment(text), ({ segment }) => segment).filter((piece) => piece.trim() !== ''),
  );
  while (true) {
    const count = 3 + Math.floor(next() * 12);
    const parts = Array.from({ length: count }, () => {
      const kind = next();
      const word = kind < 0.45 ? pick(words) : kind < 0.65 ? pick(pieces) : pick(SIGNS);
      return (word ?? '') + (next() < 0.55 ? ' ' : '');
    });
    yield { parts, widthPx: 100 + Math.floor(next() * 500) };
  }
}

export function textOf(parts: RandomText): string {
  return parts.join('').replace(/ +/g, ' ').trim();
}

// Mulberry32: small, and the same everywhere.
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
