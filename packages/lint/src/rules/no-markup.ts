import { defineRule } from '../rule.js';

const MARKUP = [/<\/?[\p{L}!?][^<>]{0,80}>?/u, /&(?:#x?[\da-f]{1,6}|[a-z]{2,8});/iu, /\*\*|__|`|\]\(/u, /\$t\(|\$\{/u];
/** Between the branches of a plural they are good syntax. */
const DOUBLE_BRACES = /\{\{|\}\}/u;

export default defineRule({
  id: 'no-markup',
  on: 'messages',
  severity: 'error',
  languages: 'all',
  why: 'Markup is printed as it stands: a poster that says "<b>" or "&nbsp;" helps nobody.',
  source: 'Text is set by the toolkit itself, which knows no markup; emphasis belongs to the template.',
  examples: {
    pass: [
      { locale: 'en', text: 'You & me: say no' },
      { locale: 'en', text: 'Under 18? <3' },
      { locale: 'en', text: 'Worried? R&D; ask' },
      { locale: 'en', text: '{n, plural, one {{childLine}} other {{childLine}}}' },
    ],
    report: [
      { locale: 'en', text: 'Say <b>no</b>' },
      { locale: 'en', text: 'Say no<br/>' },
      { locale: 'fr', text: 'Dis&nbsp;non' },
      { locale: 'en', text: 'Say **no**' },
      { locale: 'en', text: 'See [help](page)' },
      { locale: 'en', text: 'Call {{childLine}}' },
      { locale: 'en', text: 'Say $t(other.key)' },
    ],
  },
  check: ({ text, reading, slot }) => {
    const signs = reading.hasBranches ? MARKUP : [...MARKUP, DOUBLE_BRACES];
    const found = signs.flatMap((sign) => sign.exec(text)?.[0] ?? []).slice(0, 1);
    return found.map((sign) => ({
      message: `"${slot}" holds the markup "${sign}", which would be printed as it stands.`,
      fix: 'Write plain words. A placeholder has one pair of braces, a line break is "\\n".',
    }));
  },
});
