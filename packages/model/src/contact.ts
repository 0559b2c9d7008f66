import { z } from 'zod';

export const CONTACT_KINDS = [
  'child-helpline',
  'crisis-line',
  'report-hotline',
  'police',
  'emergency',
  'offender-help',
  'parent-advice',
  'removal-tool',
  'survivor-support',
] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Days after which a verified contact must be checked again. */
export const CONTACT_VALID_DAYS = 180;

/** A helpline, hotline, police page or help service: a fact of a region, never a translation. */
export const contactSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('Stable, kebab-case, begins with the country.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe('ISO 3166-1 alpha-2; ZZ serves everywhere, EU the member states.'),
  kind: z.enum(CONTACT_KINDS).describe('What the service does.'),
  name: z.string().min(1).describe('As the operator writes it.'),
  phone: z.string().nullable().describe('As printed, with the grouping of its country; never reformatted.'),
  sms: z.string().nullable().describe('Number or keyword for text messages.'),
  url: z.url().nullable().describe('Page of the service; what the QR code holds.'),
  languages: z.array(z.string()).describe('Languages served; BCP 47 where the record allows.'),
  hours: z
    .strictObject({
      given: z.string().nullable().describe('The words of the record.'),
      opening: z.string().nullable().describe('OpenStreetMap opening_hours syntax, or null when the words are in doubt.'),
    })
    .describe('When somebody answers.'),
  cost: z
    .strictObject({
      given: z.string().nullable().describe('The words of the record.'),
      isFree: z.boolean().nullable().describe('Null when not known. The claim "free" is printed only when true.'),
      isAnonymous: z.boolean().nullable().describe('Null when not known. Only if the operator says so.'),
    })
    .describe('What a call costs, and what the caller must give.'),
  confidence: z.enum(['high', 'medium', 'low']).describe('How far the record can be believed before a person has checked it.'),
  evidence: z
    .strictObject({
      source: z.string().describe('Where it was seen.'),
      class: z.string().describe('official, page, aggregator, source or model.'),
      date: z.string().nullable().describe('Date of the page, when it has one.'),
    })
    .describe('What supports the record.'),
  withheld: z.string().nullable().describe('Why it must never be printed, or null.'),
  verifiedOn: z.iso.date().nullable().describe('When a person checked it; null: unverified. Expires after 180 days.'),
  verifiedBy: z.string().nullable().describe('Who checked it.'),
  notes: z.string().describe('What a checker should know.'),
});

export type Contact = z.infer<typeof contactSchema>;

/** Placeholders in copy that name a contact, and the kind of record each asks for. */
export const CONTACT_PLACEHOLDERS = {
  childLine: 'child-helpline',
  crisisLine: 'crisis-line',
  parentLine: 'parent-advice',
  adultAdvice: 'parent-advice',
  socialAid: 'parent-advice',
  reportHotline: 'report-hotline',
  offenderHelp: 'offender-help',
  teenOffenderHelp: 'offender-help',
  removalTool: 'removal-tool',
  survivorSupport: 'survivor-support',
  police: 'police',
  emergency: 'emergency',
} as const satisfies Record<string, ContactKind>;

export type ContactPlaceholder = keyof typeof CONTACT_PLACEHOLDERS;

export function isContactPlaceholder(name: string): name is ContactPlaceholder {
  return Object.hasOwn(CONTACT_PLACEHOLDERS, name);
}

/** True while the check of a contact still counts on a day (`YYYY-MM-DD`). */
export function isVerified(contact: Contact, today: string): boolean {
  if (contact.verifiedOn === null || contact.verifiedBy === null) return false;
  const ageDays = (Date.parse(today) - Date.parse(contact.verifiedOn)) / 86_400_000;
  return ageDays >= 0 && ageDays <= CONTACT_VALID_DAYS;
}
