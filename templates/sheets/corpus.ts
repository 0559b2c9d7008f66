import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CampaignError, type Copy, type HelpEntry, useOneOf } from '@campaignkit/model';

/** The same few sentences in one language, as the corpus of the typography package holds them. */
export interface CorpusTexts {
  readonly headline: string;
  readonly body: string;
  readonly tip1: string;
  readonly tip2: string;
  readonly help: string;
  readonly source: string;
}

const FILE = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../packages/typography/parity/corpus.json');
const corpus = JSON.parse(readFileSync(FILE, 'utf8')) as { readonly languages: Readonly<Record<string, CorpusTexts>> };

/** Where the likely region of CLDR is not the one whose contacts are shown: the locales that have words name their own. */
const REGIONS: Readonly<Record<string, string>> = { en: 'GB', fr: 'BE', es: 'MX' };

/** Signs of the longest words that English, Spanish or French say in such a place: "Parle maintenant", "C’est interdit par la loi", "Habla con un adulto de confianza". */
const LENGTHS = { label: 16, heading: 24, trusted: 32 } as const;

/** Tags of all languages of the corpus: `en`, `zh-Hans`. */
export const CORPUS_LOCALES: readonly string[] = Object.keys(corpus.languages);

/** Target of a language: with the region where most of its speakers live (CLDR likely subtags). `ur` → `ur-PK` */
export function targetOf(locale: string): string {
  const likely = new Intl.Locale(locale).maximize();
  return `${locale}-${REGIONS[locale] ?? likely.region}`;
}

/**
 * A copy whose words are those of the corpus; numbers, addresses and names stay those of the records.
 * @throws {CampaignError} TARGET_UNKNOWN
 */
export function withCorpusWords(locale: string): (copy: Copy) => Copy {
  const texts = corpus.languages[locale];
  if (!texts) {
    throw new CampaignError('TARGET_UNKNOWN', `The corpus has no language "${locale}".`, { fix: useOneOf(locale, CORPUS_LOCALES) });
  }
  const [first = texts.body, ...rest] = sentencesOf(texts.body, locale);
  const label = firstWords(helpWords(texts.help), locale, LENGTHS.label);
  const trusted = firstWords(texts.tip2, locale, LENGTHS.trusted);
  return (copy) => ({
    ...copy,
    locale: locale === 'tl' ? 'fil' : locale,
    headline: texts.headline,
    body: texts.body,
    tips: copy.tips.map((_, index) => [texts.tip1, texts.tip2][index % 2] ?? texts.tip1),
    quote: copy.quote === null ? null : [texts.tip1, texts.tip2].join('\n'),
    figures: copy.figures.map((figure) => ({ ...figure, label })),
    support: copy.support === null ? null : texts.tip1,
    help: copy.help.map((entry) => withLabel(entry, label, trusted)) as unknown as Copy['help'],
    law: copy.law && {
      ...copy.law,
      heading: firstWords(texts.tip2, locale, LENGTHS.heading),
      text: first,
      consequenceHeading: firstWords(texts.tip1, locale, LENGTHS.heading),
      consequence: rest[0] ?? texts.tip2,
    },
    source: copy.source === '' ? '' : texts.source.replace(/[,،、，]?\s*\+[\p{Nd}\s-]{6,}.*$/u, ''),
  });
}

function withLabel(entry: HelpEntry, label: string, trusted: string): HelpEntry {
  const headline = entry.headline.kind === 'words' ? { ...entry.headline, text: trusted } : entry.headline;
  return { ...entry, label, note: '', headline };
}

/** The corpus' own line of help without its numbers and pages, which begins with what a label says: "Call", "Appelle le". */
function helpWords(help: string): string {
  return help
    .replace(/\([^)]*\)|（[^）]*）|https?\S*|[\p{Nd}:/·]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** As many whole words as stay within a number of signs; at least one. */
function firstWords(text: string, locale: string, signs: number): string {
  let words = '';
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    if (words.trim() !== '' && words.length + segment.length > signs) break;
    words += segment;
  }
  return words.trim();
}

function sentencesOf(text: string, locale: string): string[] {
  return [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);
}
