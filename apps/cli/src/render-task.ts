import { renderPiece } from '@campaignkit/engine';
import { checkArtwork } from '@campaignkit/lint';
import {
  CampaignError,
  type Diagnostic,
  type Format,
  formats,
  type Job,
  locateDiagnostic,
  type Piece,
  pieceName,
  spokenTag,
  type Template,
} from '@campaignkit/model';
import { encodePiece, type PieceMetadata, rasterSize, type RenderedPiece } from '@campaignkit/output';
import { templates } from '@campaignkit/templates';
import type { FontLibrary } from '@campaignkit/typography';
import { findTooBig } from './find-too-big.js';
import type { PieceTask, RenderOrder } from './prepare-piece.js';
import { numbersOnSheet, printedNumbers } from './printed-numbers.js';

/** Findings with which not even a proof may exist as a file: somebody could call the number, or print it as final. */
const NEVER_WRITTEN: ReadonlySet<string> = new Set(['digits-in-order', 'draft-mark']);

/** One piece, laid out, judged and encoded. */
export async function renderTask({ task, brand, fileTypes, dpi }: RenderOrder, fonts: FontLibrary): Promise<RenderedPiece> {
  const job = toJob(task);
  const { copy, look, dir, facts, law } = task;
  const piece = await renderPiece({ job, copy, dress: { look, brand }, dir, fonts, facts, law });
  const diagnostics = [...task.diagnostics, ...piece.diagnostics, ...judge(piece, task, job)];
  const isStopped = diagnostics.some(({ rule }) => NEVER_WRITTEN.has(rule));
  const size = { ...rasterSize(job.format, dpi), fileTypes, metadata: describe(piece, task), maxBytes: job.format.maxBytes };
  const artifacts = isStopped || fileTypes.length === 0 ? [] : await encodePiece(piece.svg, size);
  return {
    status: isStopped ? 'failed' : 'draft',
    lang: spokenTag(task.target, task.copy.locale),
    alt: piece.alt,
    altText: `${piece.alt}\n\n${piece.longDescription}`,
    contacts: [...piece.contacts],
    facts: [...piece.facts],
    law: piece.law,
    qr: [...piece.qr],
    numbers: numbersOnSheet(piece),
    text: piece.text.map(({ slot, contrast }) => ({ slot, contrast })),
    marks: piece.marks.map(({ slot, contrast }) => ({ slot, contrast })),
    diagnostics: [...diagnostics, ...findTooBig(artifacts, job)],
    artifacts,
  };
}

function toJob({ campaign, message, target, template, format, page }: PieceTask): Job {
  return {
    id: `${target.tag}/${message.id}/${pieceName(template, format, page)}`,
    campaign,
    message,
    target,
    template: known<Template>(templates, template),
    format: known<Format>(formats, format),
    ...(page === undefined ? {} : { page }),
  };
}

function known<T>(registry: Readonly<Record<string, T>>, id: string): T {
  const found = registry[id];
  if (found) return found;
  throw new CampaignError('WORKER_FAILED', `The worker has no "${id}".`, {
    fix: 'Run the command again: the toolkit was rebuilt meanwhile.',
  });
}

function judge(piece: Piece, task: PieceTask, { format, template: design, page }: Job): Diagnostic[] {
  const { copy, message, target, template } = task;
  const found = checkArtwork(piece, {
    format,
    direction: task.dir,
    locale: copy.locale,
    messageType: message.type,
    printedNumbers: printedNumbers(copy, task.inlineNumbers, piece),
    sentences: [copy.headline, copy.body, copy.support, ...copy.tips].filter((text): text is string => Boolean(text)),
    stage: copy.draft ? 'proof' : 'final',
    prints: design.prints(format.shape, page),
    pages: design.pages?.(format.shape) ?? 1,
  });
  return found.map((diagnostic) => locateDiagnostic(diagnostic, { target: target.tag, message: message.id, template, format: format.id }));
}

function describe(piece: Piece, { copy, target, licence }: PieceTask): PieceMetadata {
  return {
    id: piece.id,
    title: copy.headline.replace(/\s+/g, ' '),
    alt: piece.alt,
    longDescription: piece.longDescription,
    language: spokenTag(target, copy.locale),
    licence,
    source: copy.source,
    version: copy.version,
    contacts: copy.help.map(({ name, headline, url }) => [name, headline.text, url].filter(Boolean).join(' · ')),
    status: copy.draft ? 'draft' : 'final',
  };
}
