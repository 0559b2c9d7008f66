import { parseArgs } from 'node:util';
import { CampaignError } from '@campaignkit/model';

export const PARTS = ['speed', 'memory', 'bundle', 'cold'] as const;
export type Part = (typeof PARTS)[number];

/** What one run of `npm run bench` is asked to do. */
export interface BenchArguments {
  readonly parts: readonly Part[];
  /** Few rounds: to see that it runs, not to quote. */
  readonly isQuick: boolean;
  readonly jsonFile: string | undefined;
  /** The tables go into docs/benchmark.md. */
  readonly isRecorded: boolean;
}

const OPTIONS = {
  only: { type: 'string' },
  quick: { type: 'boolean' },
  json: { type: 'string' },
  record: { type: 'boolean' },
} as const;

const USAGE = `npm run bench -- [--quick] [--only ${PARTS.join(',')}] [--json FILE] [--record]`;

/** @throws {CampaignError} ARGUMENT_INVALID */
export function readArguments(argv: readonly string[]): BenchArguments {
  const values = parse(argv);
  const asked = {
    parts: values.only === undefined ? PARTS : readParts(values.only),
    isQuick: values.quick ?? false,
    jsonFile: values.json,
    isRecorded: values.record ?? false,
  };
  if (asked.isRecorded && (asked.isQuick || asked.parts.length < PARTS.length)) {
    throw invalid('--record keeps whole measures', 'neither --quick nor --only', argv.join(' '));
  }
  return asked;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: false }).values;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    throw new CampaignError('ARGUMENT_INVALID', `bench: ${reason}.`, { fix: `Use ${USAGE}`, cause });
  }
}

function readParts(value: string): Part[] {
  const names = value.split(',');
  const unknown = names.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) throw invalid('--only names no part', PARTS.join(', '), `"${unknown}"`);
  return PARTS.filter((part) => names.includes(part));
}

function invalid(what: string, expected: string, received: string): CampaignError {
  return new CampaignError('ARGUMENT_INVALID', `bench: ${what}: expected ${expected}, received ${received}.`, { fix: `Use ${USAGE}` });
}
