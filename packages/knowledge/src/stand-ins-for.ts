import type { Contact, ContactKind } from '@campaignkit/model';

/** Whom words send the reader to where nobody is recorded: somebody near, or those who are there in every country. */
export type StandInWords = 'trusted' | 'police' | 'emergency-services';

/** What may be printed for a missing record; `contact: null` stands for words. */
export interface StandIn {
  readonly contact: Contact | null;
  /** @default trusted */
  readonly words?: StandInWords;
  readonly labelKey?: 'contact.emergency' | 'contact.directory' | 'contact.report' | 'contact.help';
}

export interface Lookups {
  /** The best record of the region or its union. */
  readonly local: (kind: ContactKind) => Contact | undefined;
  /** The best international record. */
  readonly world: (kind: ContactKind) => Contact | undefined;
  /** True when the same block already offers somebody to talk to. */
  readonly hasListener: boolean;
  /** True for children, and for adults who ask about a child: others have no business on a line for children. */
  readonly mayUseChildLine: boolean;
}

/** What stands in where a region has no record of a kind; empty: the entry disappears. */
export function standInsFor(kind: ContactKind, { local, world, hasListener, mayUseChildLine }: Lookups): StandIn[] {
  const number = as(local('emergency'), 'contact.emergency');
  const emergency = first(number, [EMERGENCY_WORDS]);
  const childLine = as(local('child-helpline'));
  const directory = as(world('child-helpline'), 'contact.directory');
  switch (kind) {
    case 'child-helpline':
      return [...number, ...directory, WORDS];
    case 'crisis-line':
      if (hasListener) return emergency;
      return [...emergency, ...(mayUseChildLine ? first(childLine, directory) : []), WORDS];
    case 'parent-advice':
      // A line for children is not offered as advice for adults, in whatever words the message asks for that.
      return first(as(local('child-helpline'), 'contact.help'), [WORDS, ...directory]);
    case 'police':
      // A page that takes reports of images from all over the world is no police.
      return first(as(local('report-hotline'), 'contact.report'), number, [POLICE_WORDS]);
    case 'report-hotline':
      return first(as(local('police')), as(world('report-hotline')), number, [WORDS]);
    case 'offender-help':
      return [WORDS];
    case 'survivor-support':
      return [WORDS, ...number];
    case 'emergency':
      return [{ contact: null, words: 'emergency-services' }];
    case 'removal-tool':
      return [];
    default:
      return kind satisfies never;
  }
}

const WORDS: StandIn = { contact: null, labelKey: 'contact.help' };
const EMERGENCY_WORDS: StandIn = { contact: null, words: 'emergency-services', labelKey: 'contact.emergency' };
const POLICE_WORDS: StandIn = { contact: null, words: 'police', labelKey: 'contact.report' };

function as(contact: Contact | undefined, labelKey?: NonNullable<StandIn['labelKey']>): StandIn[] {
  if (!contact) return [];
  return [labelKey ? { contact, labelKey } : { contact }];
}

function first(...choices: readonly StandIn[][]): StandIn[] {
  return choices.find((choice) => choice.length > 0) ?? [];
}
