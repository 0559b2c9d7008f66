import type { Language } from '../language.js';

export default {
  tag: 'af',
  hyphenation: {
    load: () => import('hyphen/patterns/af.js'),
    // Behind a hyphen the diaeresis falls away: patiënten, pati-enten.
    neverFirst: /[äëïöü]/,
  },
} as const satisfies Language;
