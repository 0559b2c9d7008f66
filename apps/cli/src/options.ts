import { CampaignError } from '@campaignkit/model';
import type { Selection } from '@campaignkit/engine';

/** What the shell hands over for a command about campaigns: every value is a string, or absent. */
export interface SelectionOptions {
  readonly targets?: string;
  readonly messages?: string;
  readonly templates?: string;
  readonly formats?: string;
}

/** @throws {CampaignError} ARGUMENT_INVALID for an empty list. */
export function readSelection(options: SelectionOptions): Selection {
  return {
    ...(options.targets === undefined ? {} : { targets: readList('--targets', options.targets) }),
    ...(options.messages === undefined ? {} : { messages: readList('--messages', options.messages) }),
    ...(options.templates === undefined ? {} : { templates: readList('--templates', options.templates) }),
    ...(options.formats === undefined ? {} : { formats: readList('--formats', options.formats) }),
  };
}

/** `a,b, c` → a, b, c. */
export function readList(option: string, value: string): string[] {
  const listed = value.split(',').map((part) => part.trim());
  if (listed.every((part) => part !== '')) return [...new Set(listed)];
  throw new CampaignError('ARGUMENT_INVALID', `${option} has an empty place: "${value}". Expected ids with commas between them.`, {
    fix: `Write them without blanks, such as ${option} ${listed.filter((part) => part !== '').join(',') || 'a,b'}; leave the option out for all.`,
  });
}

/** A whole number. */
export function readNumber(
  option: string,
  value: string,
  range: { readonly least: number; readonly most: number; readonly usual: number },
): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= range.least && number <= range.most) return number;
  throw new CampaignError(
    'ARGUMENT_INVALID',
    `${option} "${value}" is not possible. Expected a whole number from ${range.least} to ${range.most}.`,
    {
      fix: `Write it in digits, such as ${option} ${range.usual}; leave the option out for the usual.`,
    },
  );
}

/** A day that exists, `YYYY-MM-DD`. */
export function readToday(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
  throw new CampaignError('ARGUMENT_INVALID', `--today "${value}" is not a day. Expected year, month and day, such as 2026-11-22.`, {
    fix: 'Write a day that exists as YYYY-MM-DD; leave the option out for today.',
  });
}

/** A folder, relative or absolute. An empty name, such as of a variable that the shell does not know, would be the folder where one stands. */
export function readFolder(option: string, value: string): string {
  if (value.trim() !== '') return value;
  throw new CampaignError('ARGUMENT_INVALID', `${option} "${value}" names no folder. Expected a path.`, {
    fix: `Write it, such as ${option} proofs; leave the option out for out/ in the campaign folder.`,
  });
}
