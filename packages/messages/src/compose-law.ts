import type { Law, LawWords, Target } from '@campaignkit/model';
import type { Speaker } from './create-speaker.js';
import { isolate } from './isolate.js';

export interface LawRequest {
  readonly campaign: string;
  readonly messageId: string;
  readonly law: Law | null;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Law and consequence of a deterrence message: penalty and article, the article alone, or only that it is a crime.
 * A message may bring headings of its own (`lawHeading`, `consequenceHeading`), where "It is illegal here" would accuse its readers.
 */
export function composeLaw({ campaign, messageId, law, values }: LawRequest, speaker: Speaker): LawWords {
  const heading = (own: string, usual: string) =>
    speaker.has(campaign, `${messageId}.${own}`) ? speaker.say(campaign, `${messageId}.${own}`, values) : speaker.say('toolkit', usual, {});
  return {
    heading: heading('lawHeading', 'law.heading'),
    text: speaker.say(campaign, `${messageId}.${lawKey(values)}`, values),
    consequenceHeading: heading('consequenceHeading', 'law.consequenceHeading'),
    consequence: speaker.say(campaign, `${messageId}.consequence`, values),
    check: law ? checkWords(law, speaker) : null,
  };
}

/** `{lawRef}` and `{penalty}`, as far as the record has them. A penalty is never shown in a language that the reader may not read. */
export function lawValues(law: Law | null, target: Target, direction: 'ltr' | 'rtl', speaker: Speaker): Readonly<Record<string, string>> {
  if (!law) return {};
  const own = law.act[target.tag] ?? law.act[target.language];
  const act = own ?? Object.values(law.act)[0] ?? '';
  const lawRef = speaker.say('toolkit', 'law.ref', { article: law.article.replaceAll(' ', '\u00a0'), act });
  const penalty = law.penalty?.[target.tag] ?? law.penalty?.[target.language];
  return { lawRef: own === undefined ? isolate(lawRef, direction) : lawRef, ...(penalty === undefined ? {} : { penalty }) };
}

function lawKey(values: Readonly<Record<string, string>>): string {
  if (values.lawRef === undefined) return 'lawWithoutArticle';
  return values.penalty === undefined ? 'lawWithoutPenalty' : 'law';
}

function checkWords({ checkedOn, checkedBy }: Law, speaker: Speaker): string {
  if (checkedOn === null || checkedBy === null) return speaker.say('toolkit', 'law.unchecked', {});
  return speaker.say('toolkit', 'law.checked', { month: checkedOn.slice(0, 7) });
}
