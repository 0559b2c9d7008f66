import { type Diagnostic, type Fact, type Message, useOneOf } from '@campaignkit/model';
import type { Records } from './parse-records.js';

/** Teachers, care and health, tourism, finance, industry, justice, decision makers. */
const PROFESSIONALS: ReadonlySet<string> = new Set(['A9', 'A10', 'A18', 'A19', 'A20', 'A21', 'A22']);

/** The facts a message rests on. One that may not be shown to its audience is reported; a fact of grade C is never returned. */
export function resolveFacts(
  ids: readonly string[],
  records: Records,
  message: Pick<Message, 'id' | 'audience'>,
): { facts: Fact[]; diagnostics: Diagnostic[] } {
  const found = ids.map((id) => ({ id, fact: records.facts.find((record) => record.id === id) }));
  return {
    facts: found.flatMap(({ fact }) => (fact && fact.grade !== 'C' ? fact : [])),
    diagnostics: found.flatMap(({ id, fact }) => (fact ? checkGrade(fact, message) : unknownFact(id, records, message))),
  };
}

function unknownFact(id: string, records: Records, message: Pick<Message, 'id'>): Diagnostic {
  return {
    rule: 'FACT_UNKNOWN',
    severity: 'error',
    at: { message: message.id, record: id },
    message: `Message "${message.id}" names the fact "${id}", which is not in packages/knowledge/facts.json.`,
    fix: useOneOf(
      id,
      records.facts.map((fact) => fact.id),
    ),
  };
}

function checkGrade(fact: Fact, { id, audience }: Pick<Message, 'id' | 'audience'>): Diagnostic[] {
  if (fact.grade === 'A' || (fact.grade === 'B' && PROFESSIONALS.has(audience))) return [];
  const isNever = fact.grade === 'C';
  return [
    {
      rule: 'FACT_NOT_PUBLIC',
      severity: isNever ? 'error' : 'warning',
      at: { message: id, record: fact.id },
      message: `Fact "${fact.id}" (${fact.organisation}) is of grade ${fact.grade}, ${isNever ? 'never to be used' : `for professionals only, and message "${id}" is for ${audience}`}. ${fact.caveat}`,
      fix: `Take "${fact.id}" out of the facts of "${id}", or use a fact of grade A on the same subject.`,
    },
  ];
}
