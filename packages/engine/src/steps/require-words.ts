import { CampaignError, type Copy, type Job } from '@campaignkit/model';

/** How the words of a slot come to a message. */
const FIXES = {
  quote: (message: string) => `write "${message}.quote", the words to say, into the locale files`,
  figures: (message: string) =>
    `name a fact with two figures under "facts" of ${message}, and label them in "${message}.figure1" and "${message}.figure2"`,
} as const;

/** One figure has nothing to be compared with. */
const LEAST_FIGURES = 2;

/**
 * A design whose idea is in certain words is not drawn without them.
 * @throws {CampaignError} WORDS_MISSING
 */
export function requireWords({ template, message }: Pick<Job, 'template' | 'message'>, copy: Pick<Copy, 'quote' | 'figures'>): void {
  const has = { quote: copy.quote !== null, figures: copy.figures.length >= LEAST_FIGURES };
  const missing = (template.needs ?? []).find((slot) => !has[slot]);
  if (missing === undefined) return;
  const received = missing === 'figures' ? String(copy.figures.length) : 'none';
  throw new CampaignError(
    'WORDS_MISSING',
    `Template "${template.id}" needs ${missing === 'figures' ? `${LEAST_FIGURES} figures` : 'a quote'}; message "${message.id}" has ${received}.`,
    { fix: `Use another template for ${message.id}, or ${FIXES[missing](message.id)}.`, context: { needs: missing } },
  );
}
