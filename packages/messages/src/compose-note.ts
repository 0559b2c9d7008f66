import type { Contact, Target } from '@campaignkit/model';
import { formatHours } from './format-hours.js';
import type { Speaker } from './create-speaker.js';

const MAX_LANGUAGES = 3;

/** Claims about a service, made from its record alone: free, hours, languages, anonymous. May be empty. */
export function composeNote(contact: Contact, target: Target, speaker: Speaker): string {
  return [
    costWords(contact, speaker),
    hoursWords(contact, target, speaker),
    ...languageWords(contact, target, speaker),
    anonymousWords(contact, speaker),
  ]
    .filter((claim) => claim !== '')
    .join(' · ');
}

function costWords({ cost }: Contact, speaker: Speaker): string {
  return cost.isFree === true ? speaker.say('toolkit', 'contact.free', {}) : '';
}

function hoursWords({ id, hours }: Contact, target: Target, speaker: Speaker): string {
  if (hours.opening === null) return '';
  const formatted = formatHours(hours.opening, target.tag);
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
function languageWords({ languages }: Contact, target: Target, speaker: Speaker): string[] {
  if (languages.some((language) => language.split('-')[0] === target.language)) return [];
  const names = new Intl.DisplayNames([target.tag], { type: 'language', fallback: 'none' });
  const spoken = languages
    .filter((language) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language))
    .toSorted((a, b) => Number(b === 'en') - Number(a === 'en'))
    .flatMap((language) => names.of(language) ?? [])
    .slice(0, MAX_LANGUAGES);
  return [
    spoken.length > 0
      ? speaker.say('toolkit', 'contact.languages', { languages: new Intl.ListFormat(target.tag, { type: 'conjunction' }).format(spoken) })
      : '',
    languages.some((language) => language.includes('interpreters')) ? speaker.say('toolkit', 'contact.interpreter', {}) : '',
  ];
}

/** To somebody who fears to be known this is decisive; elsewhere it is noise. */
function anonymousWords({ kind, cost }: Contact, speaker: Speaker): string {
  return kind === 'offender-help' && cost.isAnonymous === true ? speaker.say('toolkit', 'contact.anonymous', {}) : '';
}
