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

const OPTIONS = ['--templates', '--formats', '--locales', '--out', '--tile', '--jobs'];

/** @throws {CampaignError} ARGUMENT_INVALID for an option, template, format or locale that is not there. */
export function readArguments(words: readonly string[], jobs: number): Arguments {
  const given = new Map<string, string>();
  for (let index = 0; index < words.length; index += 2) {
    const [name = '', value] = [words[index], words[index + 1]];
    if (!OPTIONS.includes(name)) throw invalid(`Unknown option "${name}".`, useOneOf(name, OPTIONS));
    if (value === undefined) throw invalid(`${name} has no value.`, `Write it after the option: ${name} …`);
    given.set(name, value);
  }
  return {
    templates: chosen(given, '--templates', Object.keys(templates satisfies Readonly<Record<string, Template>>)),
    formats: chosen(given, '--formats', Object.keys(formats satisfies Readonly<Record<string, Format>>)),
    locales: chosen(given, '--locales', CORPUS_LOCALES),
    out: given.get('--out') ?? 'out/sheets',
    tilePx: wholeNumber(given, '--tile', 300),
    jobs: wholeNumber(given, '--jobs', jobs),
  };
}

function chosen(given: ReadonlyMap<string, string>, option: string, known: readonly string[]): readonly string[] {
  const list = given.get(option)?.split(',') ?? known;
  const unknown = list.find((id) => !known.includes(id));
  if (unknown !== undefined) throw invalid(`${option} names "${unknown}", which is not there.`, useOneOf(unknown, [...known]));
  return list;
}

function wholeNumber(given: ReadonlyMap<string, string>, option: string, usual: number): number {
  const text = given.get(option);
  if (text === undefined) return usual;
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw invalid(`${option} is "${text}". Expected a whole number from 1 to 9999.`, `Write ${option} ${usual}.`);
}

function invalid(message: string, fix: string): CampaignError {
  return new CampaignError('ARGUMENT_INVALID', message, { fix });
}
