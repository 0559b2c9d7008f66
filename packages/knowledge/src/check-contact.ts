import { type Contact, CONTACT_VALID_DAYS, type Diagnostic, isVerified, type Target } from '@campaignkit/model';
import { servesLanguage } from './find-contact.js';

/** What must be known about a record before it is printed for a target. */
export function checkContact(contact: Contact, target: Target, today: string, mode: 'proof' | 'release'): Diagnostic[] {
  const at = { target: target.tag, record: contact.id, file: fileOf(contact.country) };
  const found: Diagnostic[] = [];
  if (!isVerified(contact, today)) {
    found.push({
      rule: 'CONTACT_UNVERIFIED',
      severity: mode === 'release' ? 'error' : 'warning',
      at,
      message: `${titleOf(contact)} ${verificationOf(contact)}. A wrong number on a poster harms a child.`,
      fix: `Read the operator's page and call or write to the operator; then set verifiedOn and verifiedBy of "${contact.id}" in ${at.file}.`,
    });
  }
  if (contact.url === null) {
    found.push({
      rule: 'CONTACT_NO_PAGE',
      // An emergency number has no page of its own anywhere: nothing to mend, but said.
      severity: contact.kind === 'emergency' ? 'info' : 'warning',
      at,
      message: `${titleOf(contact)} has no page, so the piece prints no QR code for it.`,
      fix: `If the operator has a page, set url of "${contact.id}" in ${at.file}.`,
    });
  }
  if (contact.kind !== 'emergency' && !servesLanguage(contact, target)) {
    found.push({
      rule: 'CONTACT_LANGUAGE',
      severity: 'warning',
      at,
      message: `${titleOf(contact)} ${contact.languages.length === 0 ? 'names no language' : `serves ${contact.languages.join(', ')}`}, not "${target.language}".`,
      fix: `Ask the operator who answers in "${target.language}"; complete languages of "${contact.id}" in ${at.file}, or add a service that speaks it.`,
    });
  }
  return found;
}

/** Where the records of a region stand. */
export function fileOf(country: string): string {
  return `packages/knowledge/contacts/${country}.json`;
}

function titleOf({ name, phone, url }: Contact): string {
  return `"${name}" (${phone ?? url ?? 'no number'})`;
}

function verificationOf({ verifiedOn, verifiedBy }: Contact): string {
  if (verifiedOn === null || verifiedBy === null) return 'has not been verified by a person';
  return `was verified on ${verifiedOn}, which does not count today: a check counts for ${CONTACT_VALID_DAYS} days from its date`;
}
