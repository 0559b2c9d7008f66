import type { Language } from '../language.js';

export default {
  tag: 'nl',
  hyphenation: {
    load: () => import('hyphen/patterns/nl.js'),
    // Behind a hyphen the diaeresis falls away: patiënten, pati-enten.
    neverFirst: /[äëïöü]/,
    neverLast: /(?:[^aeiourl]be|[dfkpstz]ge|[dknpst]ver|[st]ont)$/,
  },
} as const satisfies Language;
