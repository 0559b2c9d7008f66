import type { Language } from '../language.js';

/** Lahnda; BCP 47 makes Western Punjabi, `pnb`, the same tag. */
export default {
  tag: 'lah',
  script: 'Aran',
} as const satisfies Language;
