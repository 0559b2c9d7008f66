import type { Contact, ContactKind } from '@campaignkit/model';

/** What may be printed for a missing record; `contact: null` stands for words. */
export interface StandIn {
  readonly contact: Contact | null;
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
  const emergency = as(local('emergency'), 'contact.emergency');
  const childLine = as(local('child-helpline'));
  const directory = as(world('child-helpline'), 'contact.directory');
  switch (kind) {
    case 'child-helpline':
      return [...emergency, ...directory, WORDS];
    case 'crisis-line':
      if (hasListener) return emergency;
      return [...emergency, ...(mayUseChildLine ? first(childLine, directory) : []), WORDS];
    case 'parent-advice':
      // A line for children is not offered as advice for adults, in whatever words the message asks for that.
      return first(as(local('child-helpline'), 'contact.help'), [WORDS, ...directory]);
    case 'police':
      return first(as(local('report-hotline'), 'contact.report'), emergency, as(world('report-hotline'), 'contact.report'), [WORDS]);
    case 'report-hotline':
      return first(as(local('police')), as(world('report-hotline')), emergency, [WORDS]);
    case 'offender-help':
    case 'survivor-support':
      return [WORDS];
    case 'emergency':
    case 'removal-tool':
      return [];
    default:
      return kind satisfies never;
  }
}

const WORDS: StandIn = { contact: null, labelKey: 'contact.help' };

function as(contact: Contact | undefined, labelKey?: NonNullable<StandIn['labelKey']>): StandIn[] {
  if (!contact) return [];
  return [labelKey ? { contact, labelKey } : { contact }];
}

function first(...choices: readonly StandIn[][]): StandIn[] {
  return choices.find((choice) => choice.length > 0) ?? [];
}
