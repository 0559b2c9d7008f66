import type { HelpEntry, HelpHeadline, Target } from '@campaignkit/model';
import { fileOf } from './create-translator.js';
import { composeNote } from './compose-note.js';
import type { Speaker } from './create-speaker.js';
import { formatAddress, formatPhone } from './format-contact.js';
import type { CallToAction } from './help-placeholders.js';
import { readMessage } from './read-message.js';
import type { ResolvedHelp } from './resolved-records.js';

export interface HelpRequest {
  readonly campaign: string;
  readonly target: Target;
  readonly calls: readonly CallToAction[];
  readonly help: readonly ResolvedHelp[];
  /** What other placeholders a label may hold. */
  readonly values: Readonly<Record<string, string>>;
}

/** The help block: the most direct way first (a number, else a page, else words), the rest in the order of the message. */
export function composeHelp(request: HelpRequest, speaker: Speaker): readonly [HelpEntry, ...HelpEntry[]] {
  const entries = request.help.map((help) => composeEntry(help, request, speaker));
  const [first] = (['number', 'address', 'words'] as const).flatMap((kind) => entries.filter(({ headline }) => headline.kind === kind));
  if (!first)
    return [
      composeEntry({ placeholder: 'childLine', contact: null, standIn: 'person-you-trust', labelKey: 'contact.help' }, request, speaker),
    ];
  return [first, ...entries.filter((entry) => entry !== first)];
}

function composeEntry(help: ResolvedHelp, request: HelpRequest, speaker: Speaker): HelpEntry {
  const { contact } = help;
  return {
    placeholder: help.placeholder,
    label: help.labelKey ? speaker.say('toolkit', help.labelKey, {}) : labelOf(help, request, speaker),
    headline: headlineOf(help, speaker),
    // "112" over "112" says nothing twice.
    name: contact && contact.name !== contact.phone ? contact.name : null,
    note: contact ? composeNote(contact, request.target, speaker) : '',
    address: contact?.url ? formatAddress(contact.url) : null,
    url: contact?.url ?? null,
    contact,
  };
}

function headlineOf({ contact, standIn }: ResolvedHelp, speaker: Speaker): HelpHeadline {
  if (contact?.phone) return { kind: 'number', text: formatPhone(contact.phone) };
  if (contact?.url) return { kind: 'address', text: formatAddress(contact.url) };
  return {
    kind: 'words',
    text: speaker.say('toolkit', standIn === 'adult-you-trust' ? 'contact.adultYouTrust' : 'contact.personYouTrust', {}),
  };
}

/** A call to action reads "label: {contact}"; the contact is set apart from its label, so it is left out here. */
function labelOf({ placeholder }: ResolvedHelp, { campaign, calls, values }: HelpRequest, speaker: Speaker): string {
  const key = calls.find((call) => call.placeholder === placeholder)?.key;
  if (key === undefined) return speaker.say('toolkit', 'contact.help', {});
  reportOrder(key, campaign, placeholder, speaker);
  const contacts = Object.fromEntries(calls.map((call) => [call.placeholder, '']));
  const label = speaker
    .say(campaign, key, { ...values, ...contacts })
    .replace(/[\s:：]+$/u, '')
    .trim();
  return label === '' ? speaker.say('toolkit', 'contact.help', {}) : label;
}

function reportOrder(key: string, campaign: string, placeholder: string, speaker: Speaker): void {
  const text = speaker.raw(campaign, key);
  if (text === undefined) return;
  const { variables, endsWithVariable, fault } = readMessage(text);
  if (fault !== null || (endsWithVariable && variables.at(-1) === placeholder)) return;
  const at = { locale: speaker.locale, slot: key, file: fileOf({ locale: speaker.locale, file: campaign }) };
  const fix = `Write it as "label: {${placeholder}}".`;
  if (!variables.includes(placeholder)) {
    speaker.report({
      rule: 'MESSAGE_VARIABLE_MISSING',
      severity: 'error',
      at,
      message: `"${key}" in ${at.file} does not hold {${placeholder}}, as its source text does.`,
      fix,
    });
  } else {
    speaker.report({
      rule: 'CTA_ORDER',
      severity: 'warning',
      at,
      message: `In "${key}" in ${at.file} words follow {${placeholder}}. The number is set apart, so they would be torn from it: ${text}`,
      fix,
    });
  }
}
