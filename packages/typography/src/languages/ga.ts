import type { Language } from '../language.js';

// What eclipsis and the prefixes h, n and t put before a word stays small: ár bPOBLACHT, an tSÚIL, na hÉIREANN.
const SMALL_PREFIX =
  /^(?:bh(?=[fF])|b(?=[pP])|d(?=[tT])|g(?=[cC])|m(?=[bB])|n(?=[dDgG])|t(?=[sS][lnraeiouáéíóúLNRAEIOUÁÉÍÓÚ])|[nt]-(?=[aeiouáéíóúAEIOUÁÉÍÓÚ])|[hnt](?=[AEIOUÁÉÍÓÚ]))/u;

export default {
  tag: 'ga',
  hyphenation: { load: () => import('hyphen/patterns/ga.js') },
  upperCase: (word) => {
    const prefix = SMALL_PREFIX.exec(word)?.[0] ?? '';
    return prefix + word.slice(prefix.length).toLocaleUpperCase('ga');
  },
} as const satisfies Language;
