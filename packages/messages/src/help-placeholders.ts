import { CampaignError, type ContactPlaceholder, isContactPlaceholder, useOneOf } from '@campaignkit/model';
import { type Catalog, SOURCE_LOCALE } from './build-catalog.js';
import { readMessage } from './read-message.js';

/** One way to help that a message offers: the key of its label, and the contact that it names. */
export interface CallToAction {
  readonly key: string;
  /** `kitUrl`: the page of the campaign itself, for people who fund and build rather than need help. */
  readonly placeholder: ContactPlaceholder | 'kitUrl';
}

/**
 * Contacts that the help block of a message asks for, in the order of `<message>.cta1`, `cta2`, … in the source locale.
 * @throws {CampaignError} MESSAGE_UNKNOWN when the source has no words for the message.
 */
export function helpPlaceholders(catalog: Catalog, campaign: string, messageId: string): ContactPlaceholder[] {
  return callsToAction(catalog, campaign, messageId).flatMap(({ placeholder }) => (placeholder === 'kitUrl' ? [] : placeholder));
}

/**
 * Contacts that the source text of a message names in its sentences and tips.
 * @throws {CampaignError} MESSAGE_UNKNOWN when the source has no words for the message.
 */
export function inlinePlaceholders(catalog: Catalog, campaign: string, messageId: string): ContactPlaceholder[] {
  const texts = [...sourceWords(catalog, campaign, messageId)].filter(([key]) => !/\.cta\d+$/.test(key));
  return [...new Set(texts.flatMap(([, text]) => readMessage(text).variables).filter(isContactPlaceholder))];
}

/** The ways to help of a message, in the order of the source locale. */
export function callsToAction(catalog: Catalog, campaign: string, messageId: string): CallToAction[] {
  const words = sourceWords(catalog, campaign, messageId);
  return numberedKeys(words, `${messageId}.cta`).flatMap((key) => {
    const placeholder = readMessage(words.get(key) ?? '').variables.find((name) => name === 'kitUrl' || isContactPlaceholder(name));
    return placeholder ? [{ key, placeholder: placeholder as CallToAction['placeholder'] }] : [];
  });
}

/** `m05.tip1`, `m05.tip2`, … as far as they go without a gap. */
export function numberedKeys(words: ReadonlyMap<string, string>, prefix: string): string[] {
  const keys: string[] = [];
  while (words.has(`${prefix}${keys.length + 1}`)) keys.push(`${prefix}${keys.length + 1}`);
  return keys;
}

/** Source words of one message. */
export function sourceWords(catalog: Catalog, campaign: string, messageId: string): ReadonlyMap<string, string> {
  const all = catalog.locales.get(SOURCE_LOCALE)?.words.get(campaign) ?? new Map<string, string>();
  const words = new Map([...all].filter(([key]) => key.startsWith(`${messageId}.`)));
  if (words.size > 0) return words;
  const ids = [...new Set([...all.keys()].map((key) => key.split('.')[0] ?? key))];
  throw new CampaignError('MESSAGE_UNKNOWN', `locales/${SOURCE_LOCALE}/${campaign}.json has no words for message "${messageId}".`, {
    fix: `Write "${messageId}.headline" and the other texts there. ${useOneOf(messageId, ids)}`,
  });
}
