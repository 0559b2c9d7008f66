import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RecordsOfMessage } from '@campaignkit/knowledge';
import type { Input } from './read-input.js';

/** Files of the records that a message prints, relative to the installation. */
export function recordFiles({ help, inline, law, facts }: RecordsOfMessage): string[] {
  const countries = [...help, ...inline].flatMap(({ contact }) => (contact ? contact.country : []));
  return [
    ...new Set(countries.map((country) => `packages/knowledge/contacts/${country}.json`)),
    ...(law ? [`packages/knowledge/laws/${law.country}.json`] : []),
    ...(facts.length > 0 ? ['packages/knowledge/facts.json'] : []),
  ];
}

/** Their hashes. The records themselves were built into the command line from the same files. */
export function readRecordInputs(files: Iterable<string>, installation: string): Input[] {
  return [...new Set(files)].sort().map((name) => ({
    name,
    sha256: createHash('sha256')
      .update(readFileSync(path.join(installation, name)))
      .digest('hex'),
  }));
}
