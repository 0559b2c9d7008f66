import { parseArgs } from 'node:util';
import { CampaignError } from '@campaignkit/model';

/** What one run of `npm run parity` is asked to do. */
export interface ParityArguments {
  readonly mode: 'ink' | 'sweep' | 'random';
  /** Undefined: every language of the corpus. */
  readonly langs: readonly string[] | undefined;
  /** Undefined: the widths of the corpus. */
  readonly widthsPx: readonly number[] | undefined;
  readonly corpusFile: string | undefined;
  readonly jsonFile: string | undefined;
  /** Undefined: `.cache/parity` of the project. */
  readonly outFolder: string | undefined;
  readonly isVerbose: boolean;
  /** Random texts for each language. */
  readonly randomCount: number;
  readonly seed: number;
}

const OPTIONS = {
  lang: { type: 'string' },
  width: { type: 'string' },
  corpus: { type: 'string' },
  json: { type: 'string' },
  out: { type: 'string' },
  sweep: { type: 'boolean' },
  random: { type: 'string' },
  seed: { type: 'string' },
  verbose: { type: 'boolean' },
} as const;

const USAGE =
  'npm run parity -- [--lang th,km] [--width 360,600] [--corpus FILE] [--json FILE] [--out DIR] [--verbose] [--sweep | --random N [--seed S]]';

/** @throws {CampaignError} ARGUMENT_INVALID */
export function readArguments(argv: readonly string[]): ParityArguments {
  const values = parse(argv);
  if (values.sweep && values.random !== undefined) throw invalid('--sweep and --random do not go together', 'one of them', 'both');
  if (values.sweep && values.width !== undefined) throw invalid('--sweep has widths of its own', 'no --width', `--width ${values.width}`);
  if (values.random !== undefined && values.json !== undefined) {
    throw invalid('--random measures no corpus', 'no --json', `--json ${values.json}`);
  }
  return {
    mode: values.sweep ? 'sweep' : values.random === undefined ? 'ink' : 'random',
    langs: values.lang === undefined ? undefined : readList('--lang', values.lang),
    widthsPx: values.width === undefined ? undefined : readList('--width', values.width).map((width) => readCount('--width', width)),
    corpusFile: values.corpus,
    jsonFile: values.json,
    outFolder: values.out,
    isVerbose: values.verbose ?? false,
    randomCount: values.random === undefined ? 0 : readCount('--random', values.random),
    seed: values.seed === undefined ? 1 : readCount('--seed', values.seed),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: false }).values;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    throw new CampaignError('ARGUMENT_INVALID', `parity: ${reason}.`, { fix: `Use ${USAGE}`, cause });
  }
}

function readList(name: string, value: string): string[] {
  const entries = value.split(',').map((entry) => entry.trim());
  if (entries.some((entry) => entry === '')) throw invalid(`${name} has an empty entry`, 'values with commas between them', `"${value}"`);
  return entries;
}

function readCount(name: string, value: string): number {
  const count = Number(value);
  if (!/^\d+$/.test(value) || count < 1 || count > 1_000_000)
    throw invalid(`${name} is no number`, 'a whole number from 1 to 1000000', `"${value}"`);
  return count;
}

function invalid(what: string, expected: string, received: string): CampaignError {
  return new CampaignError('ARGUMENT_INVALID', `parity: ${what}: expected ${expected}, received ${received}.`, { fix: `Use ${USAGE}` });
}
