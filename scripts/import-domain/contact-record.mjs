import { KINDS, LANGUAGES, NAMES, WITHHELD } from './corrections.mjs';
import { toOpening } from './opening-hours.mjs';

const KIND_ORDER = [
  'child-helpline',
  'crisis-line',
  'report-hotline',
  'police',
  'emergency',
  'offender-help',
  'parent-advice',
  'removal-tool',
  'survivor-support',
];

/** Country → its contacts, by kind and then in the order of the list (the list maker's first is the better known one). */
export function toContactFiles(entries) {
  refuseUnused(entries);
  const files = new Map();
  for (const country of [...new Set(entries.map((entry) => entry.country))].sort()) {
    const contacts = entries.filter((entry) => entry.country === country).map(toContact);
    files.set(
      country,
      withIds(contacts).sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind)),
    );
  }
  return files;
}

function toContact(entry) {
  const listedAs = `${entry.country} ${entry.name}`;
  const [kind, reason] = KINDS[listedAs] ?? [entry.kind];
  const name = NAMES[listedAs] ?? entry.name;
  return {
    country: entry.country,
    kind,
    name,
    phone: printedNumber(entry.phone, listedAs),
    sms: printedNumber(entry.sms, listedAs),
    url: entry.url,
    languages: entry.languages.map((language) => LANGUAGES[language] ?? language),
    hours: { given: entry.hours, opening: toOpening(entry.hours) },
    cost: { given: entry.cost, isFree: isFree(entry.cost), isAnonymous: isAnonymous(entry.cost) },
    confidence: entry.confidence,
    evidence: { source: entry.evidence, class: entry.evidence_class, date: entry.evidence_date },
    withheld: WITHHELD[listedAs] ?? withheldBecause(entry),
    verifiedOn: null,
    verifiedBy: null,
    notes: [entry.notes, name === entry.name ? '' : `Listed as "${entry.name}".`, reason ? `Listed as ${entry.kind}; ${reason}.` : '']
      .filter(Boolean)
      .join(' '),
  };
}

/** A number stays as it is printed. Words in it would reach a poster as digits to dial, so they stop the import. */
function printedNumber(number, listedAs) {
  if (number === null || /^\+?\d[\d -]*\d$/.test(number)) return number;
  throw new Error(
    `${listedAs}: "${number}" is not one number.\n  Fix: split it, or withhold the record with a reason in import-domain/corrections.mjs.`,
  );
}

function isFree(cost) {
  if (cost === null) return null;
  if (/not free|charged/.test(cost)) return false;
  return /\bfree\b/.test(cost) ? true : null;
}

function isAnonymous(cost) {
  return cost !== null && /\banonymous\b/.test(cost) ? true : null;
}

function withheldBecause({ phone, url, notes }) {
  const warnings = notes.split(/(?<=\.) /).filter((sentence) => /\bDo not print(\.| until)|not printable|Probably closed/.test(sentence));
  if (warnings.length > 0) return warnings.join(' ');
  return phone === null && url === null ? 'Neither a number nor a page is known.' : null;
}

/** `<country>-<name>`; where two services of a country share a name, or it has no Latin letters, the kind tells them apart. */
function withIds(contacts) {
  const slugs = contacts.map(({ name }) => slug(name));
  const identified = contacts.map((contact, index) => {
    const isShared = slugs.filter((other) => other === slugs[index]).length > 1;
    const parts = [contact.country.toLowerCase(), slugs[index], isShared || slugs[index] === '' ? contact.kind : ''];
    return { id: parts.filter(Boolean).join('-'), ...contact };
  });
  const ids = identified.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new Error(`Two contacts would be called "${twice}".\n  Fix: tell them apart by name in import-domain/corrections.mjs.`);
  return identified;
}

function slug(name) {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const isCut = words.length > 6;
  return words
    .slice(0, 6)
    .join('-')
    .replace(isCut ? /(-[a-z]{1,3})+$/ : '', '');
}

function refuseUnused(entries) {
  const listed = new Set(entries.map(({ country, name }) => `${country} ${name}`));
  const unused = [...Object.keys(KINDS), ...Object.keys(NAMES)].filter((key) => !listed.has(key));
  if (unused.length > 0)
    throw new Error(
      `Corrections for records that are not in the list: ${unused.join('; ')}.\n  Fix: correct import-domain/corrections.mjs.`,
    );
}
