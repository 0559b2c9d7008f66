/** Words of one script, as the catalogue has them: a question in two halves, its answer, and what a record may claim. */
export interface PartWords {
  readonly locale: string;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly asked: readonly string[];
  readonly answered: string;
  readonly claims: readonly string[];
}

/** Two directions, a headline that hangs, and a script without spaces. */
export const PART_WORDS: readonly PartWords[] = [
  {
    locale: 'en',
    name: 'English',
    dir: 'ltr',
    asked: ['Being threatened', 'over a picture?'],
    answered: 'This can stop.',
    claims: ['free', 'day and night'],
  },
  {
    locale: 'ar',
    name: 'Arabic',
    dir: 'rtl',
    asked: ['هل يهدّدك', 'أحد بصورة؟'],
    answered: 'يمكنك إيقاف ذلك.',
    claims: ['مجانًا', 'ليلًا ونهارًا'],
  },
  {
    locale: 'hi',
    name: 'Hindi',
    dir: 'ltr',
    asked: ['फ़ोटो को लेकर', 'कोई धमका रहा है?'],
    answered: 'यह सब रुक सकता है।',
    claims: ['मुफ़्त', 'दिन-रात'],
  },
  {
    locale: 'th',
    name: 'Thai',
    dir: 'ltr',
    asked: ['มีคนเอารูป', 'มาขู่เธอ?'],
    answered: 'เธอหยุดเรื่องนี้ได้',
    claims: ['ฟรี', 'ทั้งกลางวันและกลางคืน'],
  },
];
