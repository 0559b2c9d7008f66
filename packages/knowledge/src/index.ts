export { parseContacts, parseFacts, parseLaws, type Records } from './parse-records.js';
export { type ContactRequest, type ResolvedContact, type ResolvedContacts, resolveContacts } from './resolve-contacts.js';
export { resolveFacts } from './resolve-facts.js';
export { type LawRequest, resolveLaw } from './resolve-law.js';
export { type RecordsOfMessage, type RecordsRequest, resolveRecords } from './resolve-records.js';
