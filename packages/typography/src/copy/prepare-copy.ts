import { findAtoms } from './find-atoms.js';
import { jointsInNumbers, spacesInNumbers } from './number-words.js';
import { scriptOf } from '../script-of.js';

/** Replaces `remove` UTF-16 units at `at` by `insert`. */
export interface CopyEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const NO_BREAK_SPACE = '\u00a0';
const NO_BREAK_HYPHEN = '\u2011';
const WORD_JOINER = '\u2060';
const ISOLATE_LTR = '\u2066';
const ISOLATE_END = '\u2069';
const LTR_MARK = '\u200e';
const ARABIC_DIGIT = /[\u0660-\u0669]/;
const RIGHT_TO_LEFT = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Rohg}]/u;
const SPACE_IN_NUMBER = /(?<=\p{Nd}) (?=%|‰)/gu;
const SPACE_IN_GUILLEMETS = /(?<=«) | (?=»)/g;
const AFTER_RANGE_DASH = /(?<=\p{Nd}[\u2010\u2012-\u2014])(?=\p{Nd})/gu;
const SPACE_BEFORE_REPETITION = / (?=[\u0e46\u0ec6\u17d7])/g;
// Dictionaries of Lao and Khmer differ in whether the sign of repetition belongs to its word.
const BEFORE_REPETITION = /(?<=[\p{L}\p{M}])(?=[\u0ec6\u17d7])/gu;
const BREAK_IN_ADDRESS = /(?<=[-?])(?=[^\u2060])/g;
const SPACE_BEFORE_FRENCH_SIGN = / (?=[:;!?%‰](?!\p{L}))/gu;

/**
 * Makes typed copy fit for setting, in any engine: spaces, hyphens and word joiners where a line must not break, and isolates
 * that keep numbers and addresses in order between right-to-left words. Doing it twice changes nothing.
 */
export function prepareCopy(text: string, lang: string): string {
  return applyEdits(text, planCopyEdits(text, lang));
}

/** The changes of {@link prepareCopy}, in order, so that spans can move with them. */
export function planCopyEdits(text: string, lang: string, direction = scriptOf(lang).direction): CopyEdit[] {
  const isMixed = direction === 'rtl' || RIGHT_TO_LEFT.test(text);
  const edits = [
    ...matchEdits(text, SPACE_IN_NUMBER, NO_BREAK_SPACE),
    ...matchEdits(text, SPACE_IN_GUILLEMETS, NO_BREAK_SPACE),
    ...matchEdits(text, SPACE_BEFORE_REPETITION, NO_BREAK_SPACE),
    ...(isFrench(lang) ? matchEdits(text, SPACE_BEFORE_FRENCH_SIGN, NO_BREAK_SPACE) : []),
    ...spacesInNumbers(text).map((at) => ({ at, remove: 1, insert: NO_BREAK_SPACE })),
    ...jointsInNumbers(text).map((at) => insertion(at, WORD_JOINER)),
    ...[AFTER_RANGE_DASH, BEFORE_REPETITION].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index }) => insertion(index, WORD_JOINER)),
    ),
    ...findAtoms(text).flatMap(({ start, end, kind }) => [
      ...(kind === 'number' ? joinNumber(text, start, end) : joinAddress(text, start, end)),
      ...(isMixed && isolateDepth(text, start) === 0 ? [insertion(start, ISOLATE_LTR), insertion(end, ISOLATE_END)] : []),
    ]),
  ];
  return edits.sort((a, b) => a.at - b.at || a.remove - b.remove).filter((edit, index, all) => !isRepeated(edit, all[index - 1]));
}

export function applyEdits(text: string, edits: readonly CopyEdit[]): string {
  let result = '';
  let from = 0;
  for (const { at, remove, insert } of edits) {
    result += text.slice(from, at) + insert;
    from = at + remove;
  }
  return result + text.slice(from);
}

function matchEdits(text: string, pattern: RegExp, insert: string): CopyEdit[] {
  return [...text.matchAll(pattern)].map(({ index }) => ({ at: index, remove: 1, insert }));
}

function joinNumber(text: string, start: number, end: number): CopyEdit[] {
  const number = text.slice(start, end);
  // Arabic digits count as right-to-left for a hyphen between them, even inside a left-to-right isolate (UAX #9, N1).
  const mark = ARABIC_DIGIT.test(number) ? LTR_MARK : '';
  return [...number.matchAll(/[ \u2011-]/g)].map((match) => ({
    at: start + match.index,
    remove: 1,
    insert: match[0] === ' ' ? NO_BREAK_SPACE : `${mark}${NO_BREAK_HYPHEN}${mark}`,
  }));
}

function joinAddress(text: string, start: number, end: number): CopyEdit[] {
  return [...text.slice(start, end).matchAll(BREAK_IN_ADDRESS)].map(({ index }) => insertion(start + index, WORD_JOINER));
}

function insertion(at: number, insert: string): CopyEdit {
  return { at, remove: 0, insert };
}

function isolateDepth(text: string, at: number): number {
  let depth = 0;
  for (const sign of text.slice(0, at)) {
    if (sign === '\n') depth = 0;
    else if (sign >= '\u2066' && sign <= '\u2068') depth++;
    else if (sign === ISOLATE_END && depth > 0) depth--;
  }
  return depth;
}

function isFrench(lang: string): boolean {
  return /^fr(?:-|$)/i.test(lang);
}

// Two rules may ask for the same place: one insertion is enough, and one replacement, too.
function isRepeated(edit: CopyEdit, before: CopyEdit | undefined): boolean {
  return before?.at === edit.at && before.remove === edit.remove && (edit.remove > 0 || before.insert === edit.insert);
}
