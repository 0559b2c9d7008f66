/** A stretch of text that is read as one sign: a web or e-mail address, or a number in groups. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly kind: 'address' | 'number';
}

// Prepared copy keeps addresses together with word joiners.
const SIGN = String.raw`[\x21\x23-\x3b\x3d\x3f-\x7e\u2060]`;
const ADDRESS = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)${SIGN}+`,
    String.raw`(?<![\w.+-])[a-z0-9][\w.+\u2060-]*@[a-z0-9\u2060-]+(?:\.[a-z0-9\u2060-]+)+`,
    String.raw`(?<![\p{L}\p{M}\p{N}@._-])(?:[a-z0-9](?:[a-z0-9\u2060-]*[a-z0-9])?\.)+[a-z]{2,}(?:\/${SIGN}*)?(?![\p{L}\p{M}\p{N}])`,
  ].join('|'),
  'giu',
);
const CLOSING = /[.,;:!?'")\]}\u2060]+$/;
const GROUP = String.raw`(?:[ \u00a0\u202f\u2011-]?\(\p{Nd}{1,3}\)\p{Nd}*|[ \u00a0\u202f\u2011-]\p{Nd}+)`;
const AREA_CODE = String.raw`\((?:\+\p{Nd}{1,4}|0\p{Nd}{0,4}|\p{Nd}{1,3})\)`;
const GROUPED_NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\p{N}[/:.,])(?:\+\p{Nd}+${GROUP}{0,12}|(?:\p{Nd}+|${AREA_CODE})${GROUP}{1,12})(?![\p{L}\p{N}]|[/:.,]\p{N})`,
  'gu',
);

/** Finds what must stay together in a line, in order and without overlap. */
export function findAtoms(text: string): Atom[] {
  const addresses = [...text.matchAll(ADDRESS)].map((match): Atom => {
    const length = match[0].replace(CLOSING, closingOf).length;
    return { start: match.index, end: match.index + length, kind: 'address' };
  });
  const rest = addresses.reduce((masked, { start, end }) => masked.slice(0, start) + '_'.repeat(end - start) + masked.slice(end), text);
  const numbers = [...rest.matchAll(GROUPED_NUMBER)].map((match): Atom => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'number',
  }));
  return [...addresses, ...numbers].sort((a, b) => a.start - b.start);
}

// A closing bracket belongs to the address only when the address opened it.
function closingOf(closing: string, offset: number, address: string): string {
  const opened = address.slice(0, offset).includes('(');
  return opened && closing.startsWith(')') ? ')' : '';
}
