import { contactFiles } from '../contacts/_registry.js';
import factFile from '../facts.json';
import { lawFiles } from '../laws/_registry.js';
import { parseContacts, parseFacts, parseLaws, type Records } from './parse-records.js';

/** The records that ship with the toolkit. None of them has been checked by a person yet. */
export const records: Records = {
  contacts: Object.entries(contactFiles).flatMap(([file, value]) => parseContacts(value, file)),
  facts: parseFacts(factFile, 'packages/knowledge/facts.json'),
  laws: Object.entries(lawFiles).flatMap(([file, value]) => parseLaws(value, file)),
};
