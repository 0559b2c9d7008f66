import type { Severity } from '@campaignkit/model';
import { findPhrases, overlaps, quoteFound, withoutExceptions } from '../phrases/find-phrases.js';
import { parsePhrase, phraseOfName } from '../phrases/parse-phrase.js';
import { splitWords } from '../phrases/split-words.js';
import { defineRule, type MessageRule } from '../rule.js';
import { termFiles } from '../terms.js';

/** Families that a reviewer may have a good reason for; the others never. */
const WARNINGS: readonly string[] = ['TERM-PAEDO'];

const languages = new Map(
  termFiles.map((file) => [
    file.language,
    {
      file,
      families: Object.entries(file.families).map(([id, family]) => ({ id, family, avoid: family.avoid.map(parsePhrase) })),
    },
  ]),
);

export default defineRule({
  id: 'preferred-terms',
  on: 'messages',
  severity: 'error',
  languages: termFiles.map((file) => file.language),
  why: 'A word that sounds like consent, trade or romance hides that a child is abused, and hurts those who lived through it.',
  source: 'Rule book TERM-*: Terminology Guidelines (Luxembourg) 2016 and 2025; INTERPOL on appropriate terminology.',
  examples: {
    pass: examplesOf('pass'),
    report: [...examplesOf('report'), { locale: 'de', text: 'Melde es bei Meldpunt Kinderporno.', titles: ['Meldpunt Kinderporno'] }],
  },
  check: ({ language, reading, slot, titles }) => {
    const known = languages.get(language);
    if (known === undefined) return [];
    const names = [...known.file.titles, ...titles].map((title) => phraseOfName(splitWords(title)));
    return reading.variants.flatMap(({ text, words }) => {
      const quoted = findPhrases(words, names);
      return known.families.flatMap(({ id, family, avoid }) =>
        withoutExceptions(findPhrases(words, avoid), []).map((found) => {
          const isName = quoted.some((name) => overlaps(name, found));
          const term = quoteFound(text, words, found);
          return {
            severity: isName ? ('info' as const) : severityOf(id, known.file.support),
            message: `"${term}" in "${slot}" is a discouraged term (${id})${isName ? ', inside a name that is quoted' : ''}.`,
            fix: isName ? 'Keep it only as a part of the name.' : `Write "${family.preferred}".`,
          };
        }),
      );
    });
  },
});

function severityOf(family: string, support: string): Severity {
  return support === 'unsourced' || WARNINGS.includes(family) ? 'warning' : 'error';
}

function examplesOf(list: 'pass' | 'report'): MessageRule['examples'][typeof list] {
  return termFiles.flatMap((file) =>
    Object.values(file.families).flatMap((family) => family[list].map((text) => ({ locale: file.language, text }))),
  );
}
