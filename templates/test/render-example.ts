import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { looks } from '@campaignkit/design-system';
import { renderPiece } from '@campaignkit/engine';
import { resolveRecords } from '@campaignkit/knowledge';
import { records } from '@campaignkit/knowledge/records';
import { type ArtworkContext, checkArtwork } from '@campaignkit/lint';
import { buildCatalog, createTranslator, helpPlaceholders, inlinePlaceholders, resolveMessages } from '@campaignkit/messages';
import {
  type Campaign,
  type Copy,
  type Diagnostic,
  type Format,
  formats,
  type Job,
  type Look,
  parseCampaign,
  parseTarget,
  type Piece,
  pieceName,
  type Template,
  useOneOf,
} from '@campaignkit/model';
import { createFontLibrary } from '@campaignkit/typography';
import { readFont } from '@campaignkit/typography/node';
import { parse } from 'yaml';
import { brandWithPartners } from './brand-with-partners.js';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const fonts = createFontLibrary({ load: readFont });
const catalog = buildCatalog(
  globSync('locales/*/*.json', { cwd: root }).map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') })),
);
const translator = createTranslator(catalog);

export interface Rendered {
  readonly piece: Piece;
  readonly copy: Copy;
  readonly findings: readonly Diagnostic[];
}

export interface Request {
  readonly template: Template;
  /** `<campaign>/<message>` */
  readonly message: string;
  readonly target: string;
  readonly format: string;
  /** @default the first */
  readonly page?: number;
  readonly slots?: Partial<Pick<Copy, 'headline' | 'body' | 'tips'>>;
  /** Other words than the message's own: a corpus, the pseudo-locale. */
  readonly words?: (copy: Copy) => Copy;
  /** How many logos the foot has. @default 0 */
  readonly partners?: number;
}

/** A real message with its real words and records on a template, as `campaignkit render` makes it. */
export async function renderExample({
  template,
  message,
  target,
  format,
  page = 1,
  slots,
  words,
  partners = 0,
}: Request): Promise<Rendered> {
  const job = jobFor({ template, message, target, format, page });
  const campaign = readCampaign(job.campaign);
  const found = resolveRecords({
    message: job.message,
    target: job.target,
    help: helpPlaceholders(catalog, campaign.id, job.message.id),
    inline: inlinePlaceholders(catalog, campaign.id, job.message.id),
    today: '2026-11-22',
    mode: 'proof',
    records,
  });
  const resolved = resolveMessages(job, { translator, campaign, records: found.records, mode: 'proof' });
  const said = { ...resolved.copy, ...slots };
  const copy = words ? words(said) : said;
  const dir = catalog.locales.get(copy.locale)?.locale.direction ?? 'ltr';
  const look = (looks as Readonly<Record<string, Look>>)[job.message.look];
  if (!look) throw new Error(`No look "${job.message.look}".`);
  const piece = await renderPiece({ job, copy, dress: { look, brand: brandWithPartners(partners) }, dir, fonts, facts: [], law: null });
  const inSentences = found.records.inline.flatMap(({ contact }) => contact?.phone ?? []).filter((number) => names(piece, number));
  return { piece, copy, findings: [...piece.diagnostics, ...checkArtwork(piece, contextOf(job, copy, piece, dir, inSentences))] };
}

function jobFor({ template, message, target, format, page }: Required<Omit<Request, 'slots' | 'words' | 'partners'>>): Job {
  const [campaignId = '', messageId = ''] = message.split('/');
  const found = readCampaign(campaignId).messages.find(({ id }) => id === messageId);
  const size = (formats as Readonly<Record<string, Format>>)[format];
  if (!found)
    throw new Error(
      `No message "${message}". ${useOneOf(
        messageId,
        readCampaign(campaignId).messages.map(({ id }) => id),
      )}`,
    );
  if (!size) throw new Error(`No format "${format}". ${useOneOf(format, Object.keys(formats))}`);
  const isOne = (template.pages?.(size.shape) ?? 1) === 1;
  return {
    id: `${target}/${messageId}/${pieceName(template.id, format, isOne ? undefined : page)}`,
    ...(isOne ? {} : { page }),
    campaign: campaignId,
    message: found,
    template,
    format: size,
    target: parseTarget(target),
  };
}

function readCampaign(id: string): Campaign {
  const file = `campaigns/${id}/campaign.yaml`;
  return parseCampaign(parse(readFileSync(path.join(root, file), 'utf8')), file);
}

/** Whether a sentence of the piece holds the number of a record. */
function names({ text }: Piece, number: string): boolean {
  const digits = number.replace(/\D/g, '');
  return text.some((run) => run.text.replace(/\D/g, '').includes(digits));
}

/** Numbers of contacts that must be on the sheet: of the first always, of each further one where the shape has room for it. */
function numbersOf({ help }: Copy, { text }: Piece): string[] {
  const shown = help.filter((_, index) => index === 0 || text.some(({ slot }) => slot.startsWith(`contact-${index + 1}`)));
  return shown.flatMap(({ headline, contact }) => (headline.kind === 'number' ? (contact?.phone ?? []) : []));
}

function contextOf(job: Job, copy: Copy, piece: Piece, direction: 'ltr' | 'rtl', inSentences: readonly string[]): ArtworkContext {
  return {
    format: job.format,
    direction,
    locale: copy.locale,
    messageType: job.message.type,
    prints: job.template.prints(job.format.shape, job.page),
    pages: job.template.pages?.(job.format.shape) ?? 1,
    printedNumbers: [...numbersOf(copy, piece), ...inSentences],
    sentences: [copy.headline.replace(/\s+/g, ' '), copy.body, ...copy.tips],
    stage: 'proof',
  };
}
