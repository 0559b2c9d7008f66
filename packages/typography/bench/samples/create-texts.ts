import type { Sample } from './sample.js';

const MOST_ATTEMPTS = 1000;
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Texts of a sample, each different from those before it: its words in another order, cut to its length between graphemes.
 * The same seed gives the same texts.
 */
export function createTexts({ words, textLength }: Pick<Sample, 'words' | 'textLength'>, seed: number): () => string {
  const random = createRandom(seed);
  const given = new Set<string>();
  return () => {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const text = makeText(words, textLength, random);
      if (given.has(text)) continue;
      given.add(text);
      return text;
    }
    throw new Error(`${words.length} words make no more than ${given.size} different texts`);
  };
}

function makeText(words: readonly string[], length: number, random: () => number): string {
  let text = '';
  while (text.length < length) text += shuffle(words, random).join('');
  let end = 0;
  for (const { segment, index } of GRAPHEMES.segment(text)) {
    if (index + segment.length > length) break;
    end = index + segment.length;
  }
  return text.slice(0, end).trim();
}

function shuffle(words: readonly string[], random: () => number): string[] {
  const shuffled = [...words];
  for (let index = shuffled.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [shuffled[index], shuffled[other]] = [shuffled[other] ?? '', shuffled[index] ?? ''];
  }
  return shuffled;
}

/** A linear congruential generator (Numerical Recipes): the same numbers on every machine. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
