import { defineRule } from '../rule.js';

const ZERO_WIDTH_SPACE = '\u200B';
const SOFT_HYPHEN = '\u00AD';

const JOINED_SCRIPTS =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Nkoo}\p{sc=Mong}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]$/u;
const SPACELESS_LANGUAGES = new Set(['th', 'km', 'lo', 'my']);
/** Whatever a reader cannot see, a font cannot draw, or turns the order of the line. A line break is none of these. */
const UNSAFE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Co}\p{Cs}\p{Cn}\u2028\u2029\uFFF9-\uFFFD]|(?!\n)\p{Cc}/gu;

export default defineRule({
  id: 'no-unsafe-characters',
  on: 'messages',
  severity: 'error',
  languages: 'all',
  why: 'A sign that nobody sees can reverse a number, hide a word from these checks, or print as an empty box.',
  source: 'Unicode UAX #9 (direction), UTS #39 (security), UAX #44 (default ignorable code points).',
  examples: {
    pass: [
      { locale: 'fr', text: 'Qui t’écoute\u00A0? Dis\u202F: «\u00A0non\u00A0»' },
      { locale: 'fa', text: 'می\u200Cتوانی کمک بگیری' },
      { locale: 'hi', text: 'क्\u200Dष' },
      { locale: 'th', text: 'บอก\u200Bผู้ใหญ่' },
      { locale: 'de', text: 'Vertraulich\u00ADkeits\u00ADvereinbarung' },
      { locale: 'en', text: 'First line\nsecond line' },
    ],
    report: [
      { locale: 'en', text: 'Call \u202E999' },
      { locale: 'ar', text: 'اتصل \u200Fالآن' },
      { locale: 'en', text: 'Say\u200Bno' },
      { locale: 'en', text: 'Say no\u200D' },
      { locale: 'en', text: 'Say \uE001' },
      { locale: 'en', text: 'Say \uD83D' },
      { locale: 'en', text: 'Say \u0378' },
      { locale: 'en', text: 'Say\tno' },
      { locale: 'en', text: 'caf\uFFFD' },
      { locale: 'en', text: 'no \u00AD' },
      { locale: 'en', text: 'no\u{E0041}' },
    ],
  },
  check: ({ text, slot, language }) => {
    const unsafe = [...text.matchAll(UNSAFE)].filter(
      ({ 0: sign, index }) => !isAllowed(sign, text.slice(0, index), text.slice(index + sign.length), language),
    );
    return [...new Set(unsafe.map(([sign]) => nameOf(sign)))].map((name) => ({
      message: `"${slot}" holds ${name}, which must not stand in copy.`,
      fix: 'Delete it. Numbers and addresses keep their order by themselves; a space that does not break is U+00A0.',
    }));
  },
});

function isAllowed(sign: string, before: string, behind: string, language: string): boolean {
  if (sign === '\u200C' || sign === '\u200D') return JOINED_SCRIPTS.test(before);
  if (sign === ZERO_WIDTH_SPACE) return SPACELESS_LANGUAGES.has(language);
  return sign === SOFT_HYPHEN && /\p{L}$/u.test(before) && /^\p{L}/u.test(behind);
}

function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
