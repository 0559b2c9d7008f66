import type { Contact, Target } from '@campaignkit/model';
import { formatHours } from './format-hours.js';
import type { Speaker } from './create-speaker.js';

const MAX_LANGUAGES = 3;

/**
 * Claims about a service, made from its record alone: free, hours, languages, anonymous. May be empty.
 * @param spoken tag of the words, in which days and languages are named
 */
export function composeNote(contact: Contact, target: Target, spoken: string, speaker: Speaker): string {
  return [
    costWords(contact, speaker),
    hoursWords(contact, spoken, speaker),
    ...languageWords(contact, target, spoken, speaker),
    anonymousWords(contact, speaker),
  ]
    .filter((claim) => claim !== '')
    .join(' · ');
}

function costWords({ cost }: Contact, speaker: Speaker): string {
  return cost.isFree === true ? speaker.say('toolkit', 'contact.free', {}) : '';
}

function hoursWords({ id, hours }: Contact, spoken: string, speaker: Speaker): string {
  if (hours.opening === null) return '';
  const formatted = formatHours(hours.opening, spoken);
  switch (formatted.kind) {
    case 'always':
      return speaker.say('toolkit', 'contact.always', {});
    case 'hours':
      return speaker.say('toolkit', 'contact.hours', { hours: formatted.text });
    case 'unreadable':
      speaker.report({
        rule: 'CONTACT_HOURS',
        severity: 'warning',
        at: { record: id },
        message: `The opening hours "${hours.opening}" of "${id}" cannot be read, so they are left out.`,
        fix: 'Write them as "Mo-Fr 08:00-20:00; Sa,Su 09:00-17:00" or "24/7", or set hours.opening to null.',
      });
      return '';
    default:
      return formatted satisfies never;
  }
}

/** Said only when the reader's own language is not served. English first, as the most likely second language. */
function languageWords({ languages }: Contact, target: Target, spoken: string, speaker: Speaker): string[] {
  if (languages.some((language) => language.split('-')[0] === target.language)) return [];
  const names = new Intl.DisplayNames([spoken], { type: 'language', fallback: 'none' });
  const served = languages
    .filter((language) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language))
    .toSorted((a, b) => Number(b === 'en') - Number(a === 'en'))
    .flatMap((language) => names.of(language) ?? [])
    .slice(0, MAX_LANGUAGES);
  return [
    served.length > 0
      ? speaker.say('toolkit', 'contact.languages', { languages: new Intl.ListFormat(spoken, { type: 'conjunction' }).format(served) })
      : '',
    languages.some((language) => language.includes('interpreters')) ? speaker.say('toolkit', 'contact.interpreter', {}) : '',
  ];
}

/** To somebody who fears to be known this is decisive; elsewhere it is noise. */
function anonymousWords({ kind, cost }: Contact, speaker: Speaker): string {
  return kind === 'offender-help' && cost.isAnonymous === true ? speaker.say('toolkit', 'contact.anonymous', {}) : '';
}
