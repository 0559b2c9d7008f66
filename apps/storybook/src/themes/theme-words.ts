/** What every theme says in five writing systems. A sample: not for print. */
export const THEME_WORDS = [
  { tag: 'en', headline: 'There is always\na way out' },
  { tag: 'ar', headline: 'هناك دائمًا مخرج' },
  { tag: 'hi', headline: 'हमेशा एक रास्ता होता है' },
  { tag: 'th', headline: 'มีทางออกเสมอ' },
  { tag: 'zh-Hans', headline: '总会有出路' },
] as const;

/** A number that nobody has: it starts with 555. */
export const THEME_NUMBER = '555 0100';
