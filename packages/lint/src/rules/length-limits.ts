import { PLACEHOLDER_MARK } from '../read-variants.js';
import { defineRule } from '../rule.js';

/** Signs as a reader counts them, by the name of the slot without its number. */
const LIMITS: Readonly<Record<string, number>> = { headline: 60, body: 240, tip: 60 };
const LONGER_LANGUAGES = new Set(['de', 'fr', 'ru', 'es', 'pt']);
const LONGER_BY = 1.35;

export default defineRule({
  id: 'length-limits',
  on: 'messages',
  severity: 'warning',
  languages: 'all',
  why: 'A poster is read in passing: what is too long is set small, and the help under it is not seen.',
  source: 'Rule book LN1; 35 % more in languages whose words are longer.',
  examples: {
    pass: [
      { locale: 'en', slot: 'headline', text: 'x'.repeat(60) },
      { locale: 'de', slot: 'headline', text: 'x'.repeat(81) },
      { locale: 'en', slot: 'body', text: 'x'.repeat(240) },
      { locale: 'en', slot: 'tip1', text: `${'x'.repeat(60)}{removalTool}` },
      { locale: 'hi', slot: 'headline', text: 'क्षि'.repeat(60) },
      { locale: 'en', slot: 'version', text: 'x'.repeat(500) },
    ],
    report: [
      { locale: 'en', slot: 'headline', text: 'x'.repeat(61) },
      { locale: 'de', slot: 'headline', text: 'x'.repeat(82) },
      { locale: 'en', slot: 'body', text: 'x'.repeat(241) },
      { locale: 'pt-BR', slot: 'tip3', text: 'x'.repeat(82) },
    ],
  },
  check: ({ slot, language, reading }) => {
    const base = LIMITS[slot.replace(/\d+$/, '')];
    if (base === undefined) return [];
    const limit = LONGER_LANGUAGES.has(language) ? Math.floor(base * LONGER_BY) : base;
    const length = Math.max(...reading.variants.map(({ text }) => countSigns(text, language)));
    if (length <= limit) return [];
    return [
      {
        message: `"${slot}" has ${length} signs without its placeholders. Expected ${limit} at most.`,
        fix: `Leave out ${length - limit} signs: one idea, short words.`,
      },
    ];
  },
});

function countSigns(text: string, language: string): number {
  return [...new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(text.replaceAll(PLACEHOLDER_MARK, ''))].length;
}
