import { CampaignError, type Contact, contactSchema, explainIssues, type Fact, factSchema, type Law, lawSchema } from '@campaignkit/model';

/** Everything that is known of the world, as data: who helps, what a figure rests on, what the law says. */
export interface Records {
  readonly contacts: readonly Contact[];
  readonly facts: readonly Fact[];
  readonly laws: readonly Law[];
}

/**
 * Reads the content of a `contacts/<CC>.json`.
 * @throws {CampaignError} RECORD_INVALID with the path of each fault.
 */
export function parseContacts(value: unknown, file: string): Contact[] {
  const contacts = parseList(contactSchema, value, file, 'packages/knowledge/contacts/GB.json');
  refuse(file, [...repeatedIds(contacts), ...strangers(contacts, file), ...contacts.flatMap(contactFaults)]);
  return contacts;
}

/**
 * Reads the content of `facts.json`.
 * @throws {CampaignError} RECORD_INVALID with the path of each fault.
 */
export function parseFacts(value: unknown, file: string): Fact[] {
  const facts = parseList(factSchema, value, file, 'packages/knowledge/facts.json');
  refuse(file, repeatedIds(facts));
  return facts;
}

/**
 * Reads the content of a `laws/<CC>.json`.
 * @throws {CampaignError} RECORD_INVALID with the path of each fault.
 */
export function parseLaws(value: unknown, file: string): Law[] {
  const laws = parseList(lawSchema, value, file, 'packages/knowledge/laws/BE.json');
  refuse(file, [...repeatedIds(laws), ...strangers(laws, file), ...laws.flatMap(lawFaults)]);
  return laws;
}

type ListSchema<T> = {
  array(): { safeParse(value: unknown): { success: true; data: T[] } | { success: false; error: Parameters<typeof explainIssues>[0] } };
};

function parseList<T>(schema: ListSchema<T>, value: unknown, file: string, example: string): T[] {
  const result = schema.array().safeParse(value);
  if (result.success) return result.data;
  throw invalid(file, explainIssues(result.error, value), `Correct the named fields; compare with ${example}.`);
}

function refuse(file: string, faults: readonly string[]): void {
  if (faults.length > 0) throw invalid(file, faults.map((fault) => `  ${fault}`).join('\n'), 'Correct the named records.');
}

function repeatedIds(records: readonly { readonly id: string }[]): string[] {
  const ids = records.map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: the id is used twice. Expected each once`);
}

function strangers(records: readonly { readonly id: string; readonly country: string }[], file: string): string[] {
  const country = /(?:^|\/)([A-Z]{2})\.json$/.exec(file)?.[1];
  if (country === undefined) return [];
  return records
    .filter((record) => record.country !== country)
    .map(({ id, country: other }) => `${id}.country: expected "${country}", as the file is called (received "${other}")`);
}

/** What would be printed or scanned wrongly although each field is of the right type. */
function contactFaults({ id, phone, sms, url, verifiedOn, verifiedBy }: Contact): string[] {
  return [
    phone !== null && !isDiallable(phone)
      ? `${id}.phone: expected digits with spaces, hyphens or brackets only (received "${phone}")`
      : undefined,
    sms !== null && !isDiallable(sms) ? `${id}.sms: expected digits with spaces, hyphens or brackets only (received "${sms}")` : undefined,
    url !== null && !/^https?:\/\//.test(url) ? `${id}.url: expected an address that begins with https:// (received "${url}")` : undefined,
    (verifiedOn === null) !== (verifiedBy === null) ? `${id}.verifiedOn: expected together with verifiedBy, or both null` : undefined,
  ].filter((fault) => fault !== undefined);
}

function lawFaults({ id, act, checkedOn, checkedBy }: Law): string[] {
  return [
    Object.keys(act).length === 0 ? `${id}.act: expected the name of the act in at least one language (received {})` : undefined,
    (checkedOn === null) !== (checkedBy === null) ? `${id}.checkedOn: expected together with checkedBy, or both null` : undefined,
  ].filter((fault) => fault !== undefined);
}

function isDiallable(number: string): boolean {
  return /^\+?[0-9][0-9 ()./-]*$/.test(number);
}

function invalid(file: string, faults: string, fix: string): CampaignError {
  return new CampaignError('RECORD_INVALID', `${file} holds records that cannot be used.\n${faults}`, { fix });
}
