import { parseArgs } from 'node:util';
import { CampaignError, type Format, formats, type Template, useOneOf } from '@campaignkit/model';
import { templates } from '../_registry.js';
import { CORPUS_LOCALES } from './corpus.js';

export interface Arguments {
  readonly templates: readonly string[];
  readonly formats: readonly string[];
  readonly locales: readonly string[];
  readonly out: string;
  /** Height of a picture on a sheet; its width follows. */
  readonly tilePx: number;
  /** Processes at once. */
  readonly jobs: number;
}

const OPTIONS = {
  templates: { type: 'string' },
  formats: { type: 'string' },
  locales: { type: 'string' },
  out: { type: 'string' },
  tile: { type: 'string' },
  jobs: { type: 'string' },
} as const;

const USAGE = 'npm run sheets -- [--templates ID,ID] [--formats ID,ID] [--locales TAG,TAG] [--out DIR] [--tile PX] [--jobs N]';

type Values = Readonly<Partial<Record<keyof typeof OPTIONS, string>>>;

/** @throws {CampaignError} ARGUMENT_INVALID for an option, template, format or locale that is not there. */
export function readArguments(words: readonly string[], jobs: number): Arguments {
  const values = parse(words);
  return {
    templates: chosen(values, 'templates', Object.keys(templates satisfies Readonly<Record<string, Template>>)),
    formats: chosen(values, 'formats', Object.keys(formats satisfies Readonly<Record<string, Format>>)),
    locales: chosen(values, 'locales', CORPUS_LOCALES),
    out: values.out ?? 'out/sheets',
    tilePx: wholeNumber(values, 'tile', 300),
    jobs: wholeNumber(values, 'jobs', jobs),
  };
}

function parse(words: readonly string[]): Values {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: false }).values;
  } catch (cause) {
    throw invalid(cause instanceof Error ? cause.message : String(cause), `Use ${USAGE}`);
  }
}

function chosen(values: Values, option: keyof Values, known: readonly string[]): readonly string[] {
  const list = values[option]?.split(',') ?? known;
  const unknown = list.find((id) => !known.includes(id));
  if (unknown !== undefined) throw invalid(`--${option} names "${unknown}", which is not there.`, useOneOf(unknown, [...known]));
  return list;
}

function wholeNumber(values: Values, option: keyof Values, usual: number): number {
  const text = values[option];
  if (text === undefined) return usual;
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw invalid(`--${option} is "${text}". Expected a whole number from 1 to 9999.`, `Write --${option} ${usual}.`);
}

function invalid(message: string, fix: string): CampaignError {
  return new CampaignError('ARGUMENT_INVALID', message, { fix });
}
