import type { Contact, ContactPlaceholder, Fact, Law } from '@campaignkit/model';

/** A contact, or the words that stand in for a missing one. */
export interface ResolvedHelp {
  readonly placeholder: ContactPlaceholder;
  readonly contact: Contact | null;
  /** Whom the words send the reader to when there is no contact. */
  readonly standIn?: 'adult-you-trust' | 'person-you-trust' | 'police' | 'emergency-services';
  /** Key of `toolkit.json` that labels this entry instead of the message's own words. */
  readonly labelKey?: 'contact.emergency' | 'contact.directory' | 'contact.report' | 'contact.help';
}

/** The records of one message for one target, looked up by `knowledge`. */
export interface ResolvedRecords {
  /** The help block, in order. */
  readonly help: readonly ResolvedHelp[];
  /** Contacts named in running text. */
  readonly inline: readonly ResolvedHelp[];
  readonly law: Law | null;
  readonly facts: readonly Fact[];
}
