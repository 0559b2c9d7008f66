import { createHash } from 'node:crypto';
import { type Records, resolveRecords } from '@campaignkit/knowledge';
import { checkSourceWords, helpPlaceholders, inlinePlaceholders, resolveMessages, type Translator } from '@campaignkit/messages';
import {
  type Campaign,
  type Copy,
  type Diagnostic,
  type Format,
  type Job,
  type LoadedBrand,
  locateDiagnostic,
  type Look,
  type Message,
  type Target,
} from '@campaignkit/model';
import { looks, oneColourLook } from '@campaignkit/design-system';
import { rasterSize } from '@campaignkit/output';
import { checkLocale } from './check-locale.js';
import type { Input } from './read-input.js';
import { recordFiles } from './record-inputs.js';
import type { Toolkit } from './toolkit.js';

/** Everything a worker needs for one piece, as plain data: it reads no file but fonts. */
export interface PieceTask {
  readonly campaign: string;
  readonly message: Message;
  readonly target: Target;
  /** Ids in the registries of templates and formats. */
  readonly template: string;
  readonly format: string;
  /** Of a piece with several. */
  readonly page?: number;
  readonly copy: Copy;
  readonly look: Look;
  readonly dir: 'ltr' | 'rtl';
  readonly facts: readonly string[];
  readonly law: string | null;
  /** Phone numbers that its sentences may name, as their records group them. */
  readonly inlineNumbers: readonly string[];
  readonly licence: string;
  /** Findings about its records and words. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What to make of a task. */
export interface RenderOrder {
  readonly task: PieceTask;
  readonly brand: LoadedBrand;
  /** Empty: judge the piece, make no file. */
  readonly fileTypes: readonly string[];
  readonly dpi: number;
}

export interface PreparedPiece {
  readonly job: Job;
  readonly task: PieceTask;
  /** Files of the records it prints, relative to the installation. */
  readonly recordFiles: readonly string[];
  /** Hash of everything the piece is made from, at a density: equal key, equal pixels. */
  readonly keyAt: (dpi: number) => string;
}

export interface PieceContext {
  readonly campaign: Campaign;
  readonly translator: Translator;
  readonly records: Records;
  /** Files of the brand; by their hashes they stand in the key. */
  readonly brandInputs: readonly Input[];
  readonly toolkit: Toolkit;
  readonly today: string;
  /** In black toner alone, for a photocopier. */
  readonly isOneColour: boolean;
}

/** Records, then words, then everything else that decides how a piece looks. */
export function preparePiece(job: Job, context: PieceContext): PreparedPiece {
  const { campaign, translator, today } = context;
  const { message, target, template, format } = job;
  const { catalog } = translator;
  const found = resolveRecords({
    message,
    target,
    help: helpPlaceholders(catalog, campaign.id, message.id),
    inline: inlinePlaceholders(catalog, campaign.id, message.id),
    today,
    mode: 'proof',
    records: context.records,
  });
  const words = resolveMessages(job, { translator, campaign, records: found.records, mode: 'proof' });
  const locale = catalog.locales.get(words.copy.locale)?.locale;
  const place = { target: target.tag, message: message.id, template: template.id, format: format.id };
  const look = looks[message.look as keyof typeof looks];
  const task: PieceTask = {
    campaign: campaign.id,
    message,
    target,
    template: template.id,
    format: format.id,
    ...(job.page === undefined ? {} : { page: job.page }),
    copy: words.copy,
    look: context.isOneColour ? oneColourLook(look) : look,
    dir: locale?.direction ?? 'ltr',
    facts: found.records.facts.map(({ id }) => id),
    law: found.records.law?.id ?? null,
    inlineNumbers: found.records.inline.flatMap(({ contact }) => contact?.phone ?? []),
    licence: campaign.licence,
    diagnostics: [
      ...found.diagnostics,
      ...words.diagnostics,
      ...checkSourceWords(catalog, campaign.id, message.id),
      ...(locale ? checkLocale(locale) : []),
    ].map((diagnostic) => locateDiagnostic(diagnostic, place)),
  };
  const madeFrom = JSON.stringify([task, format, context.brandInputs, context.toolkit]);
  return { job, task, recordFiles: recordFiles(found.records), keyAt: (dpi) => hashKey(madeFrom, format, dpi) };
}

// File types are not in the key: a piece is the same whatever it is written as, and the pack compares its files by itself.
function hashKey(madeFrom: string, format: Format, dpi: number): string {
  return createHash('sha256')
    .update(madeFrom)
    .update(JSON.stringify(rasterSize(format, dpi)))
    .digest('hex');
}
