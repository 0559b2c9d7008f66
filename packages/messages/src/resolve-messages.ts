import { type Campaign, type Copy, type Diagnostic, type Job, locateDiagnostic, parseTarget, spokenTag } from '@campaignkit/model';
import { SOURCE_LOCALE } from './build-catalog.js';
import { chooseLocale } from './choose-locale.js';
import { composeHelp, standInWords } from './compose-help.js';
import { composeLaw, lawValues } from './compose-law.js';
import { composeSourceLine } from './compose-source-line.js';
import { createSpeaker, type Speaker } from './create-speaker.js';
import type { Translator } from './create-translator.js';
import { formatInline } from './format-contact.js';
import { callsToAction, numberedKeys, sourceWords } from './help-placeholders.js';
import { formatFigures } from './format-figures.js';
import { isolate } from './isolate.js';
import type { ResolvedRecords } from './resolved-records.js';

export interface MessageContext {
  readonly translator: Translator;
  readonly campaign: Pick<Campaign, 'id' | 'version' | 'issued' | 'licence' | 'kitUrl'>;
  readonly records: ResolvedRecords;
  /** A proof carries the words of the draft mark. */
  readonly mode: 'proof' | 'release';
}

/** The part of a job that decides its words. */
export type MessageJob = Pick<Job, 'message' | 'target'> & { readonly template: Pick<Job['template'], 'id' | 'artwork'> };

/**
 * The words of one piece: ICU filled, contacts and law in place, nothing invented. What could not be said in the target's
 * language is said in the source's and reported.
 * @throws {CampaignError} MESSAGE_UNKNOWN when the source locale has no words for the message.
 */
export function resolveMessages(
  { message, target, template }: MessageJob,
  { translator, campaign, records, mode }: MessageContext,
): { copy: Copy; diagnostics: Diagnostic[] } {
  const { catalog } = translator;
  const source = sourceWords(catalog, campaign.id, message.id);
  const chosen = chooseLocale(target, campaign.id, catalog);
  const locale = catalog.locales.get(chosen.tag)?.locale;
  const direction = locale?.direction ?? 'ltr';
  const speaker = createSpeaker(chosen.tag, translator);
  // Where the source stands in, a country, a weekday or a law in the target's language would stand among foreign words.
  const spoken = parseTarget(spokenTag(target, chosen.tag));

  const figures = formatFigures(records.facts, target);
  const values: Readonly<Record<string, string>> = {
    country: new Intl.DisplayNames([spoken.tag], { type: 'region' }).of(target.region) ?? target.region,
    kitUrl: isolate(campaign.kitUrl, direction),
    ...lawValues(records.law, spoken, direction, speaker),
    ...inlineValues(records, direction, speaker),
    ...Object.fromEntries(figures.map(({ name, text }) => [name, text])),
  };
  const say = (slot: string) => speaker.say(campaign.id, `${message.id}.${slot}`, values);

  const copy: Copy = {
    locale: chosen.tag,
    headline: say('headline'),
    body: say('body'),
    tips: numberedKeys(source, `${message.id}.tip`).map((key) => speaker.say(campaign.id, key, values)),
    quote: source.has(`${message.id}.quote`) ? say('quote') : null,
    figures: figures.map(({ value, text }, index) => ({
      value,
      text,
      label: source.has(`${message.id}.figure${index + 1}`) ? say(`figure${index + 1}`) : '',
    })),
    figuresNote: figures.length > 1 ? speaker.say('toolkit', 'figure.toScale', {}) : null,
    support: source.has(`${message.id}.support`) ? say('support') : null,
    help: composeHelp(
      {
        campaign: campaign.id,
        kitUrl: campaign.kitUrl,
        target,
        spoken: spoken.tag,
        calls: callsToAction(catalog, campaign.id, message.id),
        help: records.help,
        values,
      },
      speaker,
    ),
    law:
      message.type === 'deterrence'
        ? composeLaw({ campaign: campaign.id, messageId: message.id, law: records.law, values }, speaker)
        : null,
    source: composeSourceLine(records.facts, direction, speaker),
    version: [message.id.toUpperCase(), target.tag, `v${campaign.version}`, campaign.issued, campaign.licence, campaign.kitUrl].join(' · '),
    draftTranslation: locale?.status === 'reviewed' ? null : speaker.say('toolkit', 'draft.translation', {}),
    draft: mode === 'proof' ? draftWords(speaker) : null,
    artwork: artworkOf(template, speaker),
  };
  const place = { target: target.tag, message: message.id, locale: chosen.tag };
  return { copy, diagnostics: [...chosen.diagnostics, ...speaker.diagnostics()].map((diagnostic) => locateDiagnostic(diagnostic, place)) };
}

function inlineValues(records: ResolvedRecords, direction: 'ltr' | 'rtl', speaker: Speaker): Record<string, string> {
  return Object.fromEntries(
    records.inline.map(({ placeholder, contact, standIn }) => [
      placeholder,
      contact ? isolate(formatInline(contact), direction) : standInWords(standIn ?? 'person-you-trust', speaker),
    ]),
  );
}

function draftWords(speaker: Speaker): NonNullable<Copy['draft']> {
  return {
    tag: speaker.say('toolkit', 'draft.tag', {}),
    edge: speaker.say('toolkit', 'draft.edge', {}),
    unverified: speaker.say('toolkit', 'alt.unverified', {}),
  };
}

function artworkOf(template: MessageJob['template'], speaker: Speaker): string {
  const key = `artwork.${template.id}`;
  if (speaker.has('toolkit', key)) return speaker.say('toolkit', key, {});
  speaker.report({
    rule: 'LOCALE_FALLBACK',
    severity: 'info',
    at: { template: template.id, slot: key, file: `locales/${speaker.locale}/toolkit.json` },
    message: `The drawing of "${template.id}" is described in English, because ${key} is missing in locales/${speaker.locale}/toolkit.json.`,
    fix: `Write "${key}" in locales/${speaker.locale}/toolkit.json${speaker.locale === SOURCE_LOCALE ? ', so that it can be translated' : ''}.`,
  });
  return template.artwork;
}
