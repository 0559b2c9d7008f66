import type { ContactKind, HelpEntry, HelpHeadline, Target } from '@campaignkit/model';
import { fileOf } from './create-translator.js';
import { composeNote } from './compose-note.js';
import type { Speaker } from './create-speaker.js';
import { formatAddress, formatPhone } from './format-contact.js';
import type { CallToAction } from './help-placeholders.js';
import { readMessage } from './read-message.js';
import type { ResolvedHelp } from './resolved-records.js';

export interface HelpRequest {
  readonly campaign: string;
  /** Page of the campaign, without its scheme. */
  readonly kitUrl: string;
  readonly target: Target;
  /** Tag of the words; another language than the target's where the source stands in. */
  readonly spoken: string;
  readonly calls: readonly CallToAction[];
  readonly help: readonly ResolvedHelp[];
  /** What other placeholders a label may hold. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * The help block. First stands whoever listens on a number; then, as the message orders them, other numbers, help that is a page, and the words
 * that send to somebody trusted; then a page. An emergency number that the message does not name first comes first only when there is nothing else.
 */
export function composeHelp(request: HelpRequest, speaker: Speaker): readonly [HelpEntry, ...HelpEntry[]] {
  const help = withDirectory(request.help);
  const ranked = [
    ...help.map((resolved, index) => ({ rank: rankOf(resolved, index), entry: composeEntry(resolved, request, speaker) })),
    ...(request.calls.some(({ placeholder }) => placeholder === 'kitUrl') ? [{ rank: 2, entry: kitEntry(request, speaker) }] : []),
  ];
  const entries = ranked.map(({ entry }) => entry);
  const first = ranked.reduce<(typeof ranked)[number] | undefined>(
    (best, next) => (best && best.rank <= next.rank ? best : next),
    undefined,
  );
  if (!first) return [composeEntry(NOBODY, request, speaker)];
  return [first.entry, ...entries.filter((entry) => entry !== first.entry)];
}

const NOBODY: ResolvedHelp = { placeholder: 'childLine', contact: null, standIn: 'person-you-trust', labelKey: 'contact.help' };

/** Lower stands first; equals keep the order of the message. */
function rankOf({ contact, standIn, placeholder }: ResolvedHelp, index: number): number {
  if (standIn === 'emergency-services' || contact?.kind === 'emergency') return index === 0 && placeholder === 'emergency' ? 1.5 : 3;
  if (standIn) return standIn === 'police' ? 2 : 1;
  if (contact?.phone) return LISTENERS.has(contact.kind) ? 0 : 1;
  return contact && ONLY_HELP.has(contact.kind) ? 1 : 2;
}

/** Somebody listens there; who takes reports does not. */
const LISTENERS: ReadonlySet<ContactKind> = new Set([
  'child-helpline',
  'crisis-line',
  'parent-advice',
  'offender-help',
  'survivor-support',
  'removal-tool',
]);
/** Help that is often a page alone, and that a number to report must not push from its place. */
const ONLY_HELP: ReadonlySet<ContactKind> = new Set(['offender-help', 'survivor-support']);

/** "Tell an adult you trust" carries the page of the directory of helplines, so that both are one way to go (HP5). */
function withDirectory(help: readonly ResolvedHelp[]): readonly ResolvedHelp[] {
  const directory = help.find(({ labelKey }) => labelKey === 'contact.directory');
  const words = help.find(({ standIn }) => standIn === 'adult-you-trust' || standIn === 'person-you-trust');
  if (!directory || !words) return help;
  return help.flatMap((entry) => (entry === directory ? [] : entry === words ? [{ ...words, contact: directory.contact }] : [entry]));
}

function composeEntry(help: ResolvedHelp, request: HelpRequest, speaker: Speaker): HelpEntry {
  const { contact } = help;
  return {
    placeholder: help.placeholder,
    label: help.labelKey ? speaker.say('toolkit', help.labelKey, {}) : labelOf(help, request, speaker),
    headline: headlineOf(help, speaker),
    // "112" over "112" says nothing twice.
    name: contact && contact.name !== contact.phone ? contact.name : null,
    note: contact ? composeNote(contact, request.target, request.spoken, speaker) : '',
    address: contact?.url ? formatAddress(contact.url) : null,
    url: contact?.url ?? null,
    contact,
  };
}

function kitEntry(request: HelpRequest, speaker: Speaker): HelpEntry {
  const address = request.kitUrl;
  return {
    placeholder: 'kitUrl',
    label: labelOf({ placeholder: 'kitUrl' }, request, speaker),
    headline: { kind: 'address', text: formatAddress(address) },
    name: null,
    note: '',
    address: formatAddress(address),
    url: `https://${address}`,
    contact: null,
  };
}

function headlineOf({ contact, standIn }: ResolvedHelp, speaker: Speaker): HelpHeadline {
  if (standIn) return { kind: 'words', text: standInWords(standIn, speaker) };
  if (contact?.phone) return { kind: 'number', text: formatPhone(contact.phone) };
  if (contact?.url) return { kind: 'address', text: formatAddress(contact.url) };
  return { kind: 'words', text: standInWords('person-you-trust', speaker) };
}

const STAND_IN_KEYS = {
  'adult-you-trust': 'contact.adultYouTrust',
  'person-you-trust': 'contact.personYouTrust',
  police: 'contact.police',
  'emergency-services': 'contact.emergencyServices',
} as const satisfies Readonly<Record<NonNullable<ResolvedHelp['standIn']>, string>>;

/** The words that stand in where no contact is recorded. */
export function standInWords(standIn: NonNullable<ResolvedHelp['standIn']>, speaker: Speaker): string {
  return speaker.say('toolkit', STAND_IN_KEYS[standIn], {});
}

/** A call to action reads "label: {contact}"; the contact is set apart from its label, so it is left out here. */
function labelOf({ placeholder }: Pick<CallToAction, 'placeholder'>, { campaign, calls, values }: HelpRequest, speaker: Speaker): string {
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
