// UAX #24, 5.1: every character has one script, or is shared by all.
import { SCRIPT_DATA } from './_script-data.js';

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly script: string;
}

const stretches = Object.entries(SCRIPT_DATA)
  .flatMap(([script, text]) => text.split(' ').map((stretch) => readStretch(script, stretch)))
  .sort((a, b) => a.first - b.first);

/** Script of a character (UAX #24) as ISO 15924; undefined for what all scripts share: spaces, digits, punctuation, most marks. */
export function codePointScript(character: string): string | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (!stretch) return undefined;
    if (codePoint < stretch.first) high = middle - 1;
    else if (codePoint > stretch.last) low = middle + 1;
    else return stretch.script;
  }
  return undefined;
}

function readStretch(script: string, text: string): Stretch {
  const [first = '', last = ''] = text.split('-');
  return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16), script };
}
