import {
  type ContactPlaceholder,
  type Diagnostic,
  type Fact,
  type Law,
  locateDiagnostic,
  type Message,
  type Target,
} from '@campaignkit/model';
import type { Records } from './parse-records.js';
import { type ResolvedContact, resolveContacts } from './resolve-contacts.js';
import { resolveFacts } from './resolve-facts.js';
import { resolveLaw } from './resolve-law.js';

export interface RecordsRequest {
  readonly message: Message;
  readonly target: Target;
  /** Contacts that the help block asks for, in its order. */
  readonly help: readonly ContactPlaceholder[];
  /** Contacts that stand in running text. */
  readonly inline: readonly ContactPlaceholder[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly mode: 'proof' | 'release';
  readonly records: Records;
}

/** All records of one message for one target: what `resolveMessages` takes. */
export interface RecordsOfMessage {
  readonly help: readonly ResolvedContact[];
  readonly inline: readonly ResolvedContact[];
  readonly law: Law | null;
  readonly facts: readonly Fact[];
}

/** Contacts, law and facts of one message for one target, with every finding about them. */
export function resolveRecords(request: RecordsRequest): { records: RecordsOfMessage; diagnostics: Diagnostic[] } {
  const { message, target, today, mode, records } = request;
  const contacts = resolveContacts({
    target,
    placeholders: request.help,
    inline: request.inline,
    audience: message.audience,
    today,
    mode,
    records,
  });
  const facts = resolveFacts(message.facts, records, message);
  const law = message.type === 'deterrence' ? lawOf(request) : { law: null, diagnostics: [] };
  return {
    records: { help: contacts.entries, inline: contacts.inline, law: law.law, facts: facts.facts },
    diagnostics: [...contacts.diagnostics, ...law.diagnostics, ...facts.diagnostics].map((diagnostic) =>
      locateDiagnostic(diagnostic, { message: message.id, target: target.tag }),
    ),
  };
}

function lawOf({ message, target, today, mode, records }: RecordsRequest): { law: Law | null; diagnostics: Diagnostic[] } {
  if (message.conduct) return resolveLaw({ target, conduct: message.conduct, today, mode, records });
  return {
    law: null,
    diagnostics: [
      {
        rule: 'LAW_MISSING',
        severity: 'warning',
        at: {},
        message: `Message "${message.id}" is of type deterrence and names no conduct, so no law is looked up.`,
        fix: `Add a conduct to "${message.id}" in campaign.yaml, such as "conduct: access-or-possess".`,
      },
    ],
  };
}
