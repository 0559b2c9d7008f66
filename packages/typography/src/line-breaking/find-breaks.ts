import { type Atom, findAtoms } from '../copy/find-atoms.js';
import type { LineBreak } from '../language.js';
import { languageOf } from '../language-of.js';
import { complexContextBreaks } from './complex-context.js';
import { chineseLineBreak, type LineBreakTailoring, normalLineBreak, strictLineBreak } from './css-line-break.js';
import { isKeptTogether } from './keep-all.js';
import { breaksLatinPair } from './latin-pairs.js';
import { uax14 } from './uax14.js';

export interface Breaks {
  /** Where a line may end, in order; the end of the text is the last. */
  readonly positions: readonly number[];
  /** Where a line must end. */
  readonly required: ReadonlySet<number>;
  /** Web and e-mail addresses, which break only when they are wider than a line. */
  readonly addresses: readonly Atom[];
}

export interface BreakOptions {
  readonly lang: string;
  /** No break between letters without a space. @default what the language asks for */
  readonly keepAll?: boolean | undefined;
  /** No break between the parts of a compound, as headlines are set. */
  readonly keepCompounds: boolean;
}

const TAILORINGS: Readonly<Record<LineBreak, LineBreakTailoring>> = {
  normal: normalLineBreak,
  strict: strictLineBreak,
  chinese: chineseLineBreak,
};

/** Break opportunities of prepared copy: UAX #14 as CSS Text 3 and browsers tailor it, and words of scripts without spaces. */
export function findBreaks(text: string, { lang, keepAll, keepCompounds }: BreakOptions): Breaks {
  const language = languageOf(lang);
  const isKeepAll = keepAll ?? language?.wordBreak === 'keep-all';
  const rules = uax14(text, TAILORINGS[language?.lineBreak ?? 'normal']);
  const mayBreakAt = (position: number): boolean => {
    const before = text[position - 1] ?? '';
    const after = text[position] ?? '';
    if (after === ' ') return false;
    if (before === ' ') return true;
    const pair = breaksLatinPair(text[position - 2] ?? '', before, after);
    if (pair === true) return true;
    if (isKeepAll && isKeptTogether(text, position)) return false;
    return pair ?? rules.decisionAt(position) === '÷';
  };
  const positions = new Set(complexContextBreaks(text, { keepCompounds }));
  const required = new Set<number>();
  for (let position = 1; position < text.length; position++) {
    if (text[position - 1] === '\n') required.add(position);
    if (text[position - 1] === '\n' || mayBreakAt(position)) positions.add(position);
  }
  const addresses = findAtoms(text).filter(({ kind }) => kind === 'address');
  return { positions: [...positions, text.length].sort((a, b) => a - b), required, addresses };
}
