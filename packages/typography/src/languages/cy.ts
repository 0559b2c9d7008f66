import type { Language } from '../language.js';

export default {
  tag: 'cy',
  hyphenation: { load: () => import('hyphen/patterns/cy.js') },
} as const satisfies Language;
