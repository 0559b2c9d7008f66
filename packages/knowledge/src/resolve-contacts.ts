import {
  type Contact,
  CONTACT_PLACEHOLDERS,
  type ContactKind,
  type ContactPlaceholder,
  type Diagnostic,
  type Target,
} from '@campaignkit/model';
import { checkContact, fileOf } from './check-contact.js';
import { findContact, localRegions, WORLD } from './find-contact.js';
import type { Records } from './parse-records.js';
import { type StandIn, standInsFor, type StandInWords } from './stand-ins-for.js';

export interface ContactRequest {
  readonly target: Target;
  /** What the help block asks for, in its order. */
  readonly placeholders: readonly ContactPlaceholder[];
  /** What stands in running text. */
  readonly inline: readonly ContactPlaceholder[];
  /** `A5`: decides whom the stand-in words send the reader to. */
  readonly audience: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** In a release an unverified or missing contact is an error. */
  readonly mode: 'proof' | 'release';
  readonly records: Records;
}

/** A contact, or the words that stand in for a missing one. */
export interface ResolvedContact {
  readonly placeholder: ContactPlaceholder;
  readonly contact: Contact | null;
  /** Present when `contact` is null. */
  readonly standIn?: 'adult-you-trust' | 'person-you-trust' | Exclude<StandInWords, 'trusted'>;
  /** Key of `toolkit.json` whose words name this entry better than the message's own label. */
  readonly labelKey?: 'contact.emergency' | 'contact.directory' | 'contact.report' | 'contact.help';
}

export interface ResolvedContacts {
  /** The help block: never empty, no record twice. */
  readonly entries: readonly ResolvedContact[];
  /** One for each placeholder of `inline`. */
  readonly inline: readonly ResolvedContact[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Kinds whose international records are services themselves; of all others they are directories, which only stand in. */
const SERVED_EVERYWHERE: ReadonlySet<ContactKind> = new Set<ContactKind>(['offender-help', 'removal-tool']);

/** Finds who helps in a region, and what stands in where nobody is recorded (HP5: no country without help). Nothing is invented. */
export function resolveContacts(request: ContactRequest): ResolvedContacts {
  const { target, records, placeholders } = request;
  const local = (kind: ContactKind) => findContact(kind, localRegions(target), target, records.contacts);
  const world = (kind: ContactKind) => findContact(kind, WORLD, target, records.contacts);
  const direct = (placeholder: ContactPlaceholder) => {
    const kind = CONTACT_PLACEHOLDERS[placeholder];
    return local(kind) ?? (SERVED_EVERYWHERE.has(kind) ? world(kind) : undefined);
  };
  const hasListener = placeholders.some((placeholder) => {
    const kind = CONTACT_PLACEHOLDERS[placeholder];
    return (kind === 'child-helpline' && local(kind)) || (kind === 'parent-advice' && (local(kind) ?? local('child-helpline')));
  });
  const mayUseChildLine = CHILD_AUDIENCES.has(request.audience) || ABOUT_A_CHILD.has(request.audience);
  const answer = (placeholder: ContactPlaceholder): StandIn[] => {
    const contact = direct(placeholder);
    return contact ? [{ contact }] : standInsFor(CONTACT_PLACEHOLDERS[placeholder], { local, world, hasListener, mayUseChildLine });
  };

  const asEntry = (placeholder: ContactPlaceholder, { contact, words = 'trusted', labelKey }: StandIn): ResolvedContact => ({
    placeholder,
    contact,
    ...(contact ? {} : { standIn: words === 'trusted' ? trustedBy(request.audience) : words }),
    ...(labelKey ? { labelKey } : {}),
  });
  const entries = withoutRepeats(
    placeholders.flatMap((placeholder) => answer(placeholder).map((standIn) => asEntry(placeholder, standIn))),
  );
  const [first] = placeholders;
  const block = entries.length === 0 && first ? [asEntry(first, { contact: null, labelKey: 'contact.help' })] : entries;
  const inline = request.inline.map((placeholder) => asEntry(placeholder, answer(placeholder)[0] ?? { contact: null }));

  const missing = [...new Set([...placeholders, ...request.inline])].filter((placeholder) => !direct(placeholder));
  const printed = new Set([...block, ...inline].flatMap(({ contact }) => contact ?? []));
  return {
    entries: block,
    inline,
    diagnostics: [
      ...missing.map((placeholder) =>
        reportMissing(
          placeholder,
          [...block, ...inline].filter((entry) => entry.placeholder === placeholder),
          request,
        ),
      ),
      ...[...printed].flatMap((contact) => checkContact(contact, target, request.today, request.mode)),
    ],
  };
}

const CHILD_AUDIENCES: ReadonlySet<string> = new Set(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A16']);
/** Parents, relatives and teachers. */
const ABOUT_A_CHILD: ReadonlySet<string> = new Set(['A7', 'A8', 'A9']);

function trustedBy(audience: string): NonNullable<ResolvedContact['standIn']> {
  return CHILD_AUDIENCES.has(audience) ? 'adult-you-trust' : 'person-you-trust';
}

/** No record and no words twice; the police is one of the emergency services. */
function withoutRepeats(entries: readonly ResolvedContact[]): ResolvedContact[] {
  const keyOf = ({ contact, standIn }: ResolvedContact) => contact?.id ?? standIn;
  const saysPolice = entries.some(({ standIn }) => standIn === 'emergency-services');
  return entries.filter(
    (entry, index) => entries.findIndex((other) => keyOf(other) === keyOf(entry)) === index && !(saysPolice && entry.standIn === 'police'),
  );
}

function reportMissing(
  placeholder: ContactPlaceholder,
  standIns: readonly ResolvedContact[],
  { target, mode, records }: ContactRequest,
): Diagnostic {
  const kind = CONTACT_PLACEHOLDERS[placeholder];
  const names = standIns.map(({ contact, standIn }) =>
    contact ? `"${contact.name}" (${contact.id})` : `the words "${standIn?.replaceAll('-', ' ')}"`,
  );
  const consequence =
    names.length > 0 ? `Instead the piece prints ${names.join(' and ')}` : 'It is left out; the other contacts of the piece remain';
  const withheld = records.contacts.filter(
    (contact) => contact.country === target.region && contact.kind === kind && contact.withheld !== null,
  );
  const reasons = withheld.map(({ id, withheld: reason }) => ` "${id}" is withheld: ${reason}`).join('');
  return {
    rule: 'CONTACT_MISSING',
    severity: mode === 'release' ? 'error' : 'warning',
    at: { target: target.tag, slot: placeholder, file: fileOf(target.region) },
    message: `No ${kind} is recorded for ${target.region}, which {${placeholder}} asks for. ${consequence}.${reasons}`,
    fix: `Add a record of kind "${kind}" to ${fileOf(target.region)}.`,
  };
}
