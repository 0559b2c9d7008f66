import type { Catalog } from '@campaignkit/messages';
import { CampaignError, type Locale, localeCandidates, parseTarget } from '@campaignkit/model';

/** Sample text of one language, by what it is. */
export interface SampleText {
  readonly headline: string;
  readonly body: string;
  readonly tip1: string;
  readonly tip2: string;
  readonly help: string;
  readonly source: string;
}

/** A locale with text to look at, whether it has words of its own or not. */
export interface Specimen {
  readonly locale: Locale;
  readonly sample: SampleText;
}

/** Sample texts by language, `zh-Hant`. */
export type Samples = Readonly<Record<string, SampleText>>;

/** Every locale that has a sample text, in the order of the English names. */
export function readSpecimens(samples: Samples, catalog: Catalog): Specimen[] {
  return [...catalog.locales.values()]
    .flatMap(({ locale }) => {
      const sample = samples[locale.tag];
      return sample === undefined ? [] : [{ locale, sample }];
    })
    .sort((a, b) => a.locale.englishName.localeCompare(b.locale.englishName, 'en'));
}

/**
 * The specimen of a target's language: its own locale with the sample of the nearest one that has any, `pt-BR` with that of `pt`.
 * @throws {CampaignError} TARGET_UNKNOWN, LOCALE_MISSING
 */
export function findSpecimen(target: string, samples: Samples, catalog: Catalog): Specimen {
  const tags = localeCandidates(parseTarget(target));
  const locale = tags.map((tag) => catalog.locales.get(tag)?.locale).find((each) => each !== undefined);
  const sample = tags.map((tag) => samples[tag]).find((each) => each !== undefined);
  if (locale && sample) return { locale, sample };
  throw new CampaignError('LOCALE_MISSING', `There is no ${locale ? 'sample text' : 'locale'} for "${target}".`, {
    fix: locale
      ? `Choose another language, or write a sample for "${locale.tag}" in packages/typography/parity/corpus.json.`
      : `Choose another language, or add locales/${parseTarget(target).language}/locale.json.`,
  });
}
