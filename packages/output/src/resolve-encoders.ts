import { CampaignError } from '@campaignkit/model';
import type { Encoder } from './encoder.js';
import { encoders } from './encoders/_registry.js';

/** Ids of the file types that exist, for help texts. */
export const FILE_TYPES: readonly string[] = Object.keys(encoders);

// No "Did you mean": between words of three letters it would offer "png" for "pdf".
const USE_ONE = `Use one of ${FILE_TYPES.join(', ')}.`;

/**
 * The encoders of the file types that somebody asked for, each once, in the order asked. Takes other spellings (`jpeg`).
 * @throws {CampaignError} FILE_TYPE_UNKNOWN for a type that is not listed; ARGUMENT_INVALID for an empty list.
 */
export function resolveEncoders(fileTypes: readonly string[]): readonly Encoder[] {
  if (fileTypes.length === 0) {
    throw new CampaignError('ARGUMENT_INVALID', 'No file type was named. Expected at least one.', { fix: USE_ONE });
  }
  return [...new Set(fileTypes.map(resolveEncoder))];
}

function resolveEncoder(typed: string): Encoder {
  const wanted = typed.trim().toLowerCase();
  const found = Object.values<Encoder>(encoders).find(({ id, aliases }) => id === wanted || aliases.includes(wanted));
  if (found) return found;
  throw new CampaignError('FILE_TYPE_UNKNOWN', `"${typed}" is not a file type.`, { fix: USE_ONE });
}
