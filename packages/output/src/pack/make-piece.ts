import { type Artifact, type ArtifactRecord, CampaignError, type Diagnostic, type PieceRecord } from '@campaignkit/model';
import type { Encoder } from '../encoder.js';
import { sha256 } from '../store/hash-file.js';
import type { NewFile } from '../store/write-atomic.js';
import { pieceFileName, pieceFolder, type PlannedPiece } from './piece-path.js';

/** What the app makes of a planned piece. With status `failed` its files are left out, and the diagnostics say why. */
export interface RenderedPiece extends Pick<
  PieceRecord,
  'status' | 'lang' | 'alt' | 'contacts' | 'facts' | 'law' | 'qr' | 'numbers' | 'text' | 'marks'
> {
  readonly diagnostics: readonly Diagnostic[];
  /** Content of the text file beside the pictures. */
  readonly altText: string;
  /** One for each file type, in any order. */
  readonly artifacts: readonly Artifact[];
}

/** A piece, ready to be written. */
export interface MadePiece {
  readonly record: PieceRecord;
  readonly files: readonly NewFile[];
}

const ALT_ENDING = 'alt.txt';

/** Paths of all files of a piece, relative to the pack. */
export function filesOf(planned: PlannedPiece, encoders: readonly Encoder[]): string[] {
  return [...encoders.map(({ id }) => id), ALT_ENDING].map((ending) => `${pieceFolder(planned)}/${pieceFileName(planned, ending)}`);
}

/** The record and the files of what was rendered; a piece without one of its files has failed. */
export function composeMadePiece(planned: PlannedPiece, encoders: readonly Encoder[], rendered: RenderedPiece): MadePiece {
  if (rendered.status === 'failed') return { record: composeRecord(planned, rendered, []), files: [] };
  const found = encoders.map(({ id }) => rendered.artifacts.find(({ extension }) => extension === id));
  const pictures = found.filter((artifact) => artifact !== undefined);
  if (pictures.length < encoders.length) {
    const came = rendered.artifacts.map(({ extension }) => extension).join(', ') || 'none';
    const wanted = encoders.map(({ id }) => id).join(', ');
    return composeFailedPiece(
      planned,
      new CampaignError('ARTIFACT_FAILED', `Expected the files ${wanted}, received ${came}.`, {
        fix: 'Report it as a fault of the toolkit.',
      }),
    );
  }
  const altText: Artifact = { bytes: Buffer.from(`${rendered.altText.trimEnd()}\n`), mediaType: 'text/plain', extension: ALT_ENDING };
  const artifacts = [...pictures, altText];
  return {
    record: composeRecord(planned, rendered, artifacts),
    files: artifacts.map(({ bytes, extension }) => ({ name: pieceFileName(planned, extension), bytes })),
  };
}

/** The record of a piece that could not be made. */
export function composeFailedPiece(planned: PlannedPiece, error: unknown): MadePiece {
  const { target, message, template, format } = planned;
  const isOurs = error instanceof CampaignError;
  const finding: Diagnostic = {
    rule: isOurs ? error.code : 'RENDER_FAILED',
    severity: 'error',
    at: { target, message, template, format },
    message: isOurs ? error.message : `It stopped with "${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}".`,
    fix: isOurs ? error.detail.fix : 'Run it again; if it fails again, report it with the campaign folder.',
  };
  const nothing = { alt: '', contacts: [], facts: [], law: null, qr: [], numbers: [], text: [], marks: [], altText: '', artifacts: [] };
  return { record: composeRecord(planned, { ...nothing, status: 'failed', diagnostics: [finding] }, []), files: [] };
}

// Every field by name, so that the manifest has one order whatever order the app used.
function composeRecord(planned: PlannedPiece, rendered: RenderedPiece, artifacts: readonly Artifact[]): PieceRecord {
  return {
    id: planned.id,
    message: planned.message,
    audience: planned.audience,
    template: planned.template,
    format: planned.format,
    ...(planned.page === undefined ? {} : { page: planned.page }),
    target: planned.target,
    ...(rendered.lang === undefined ? {} : { lang: rendered.lang }),
    status: rendered.status,
    key: planned.key,
    alt: rendered.alt,
    contacts: [...rendered.contacts],
    facts: [...rendered.facts],
    law: rendered.law,
    qr: [...rendered.qr],
    numbers: [...rendered.numbers],
    text: rendered.text.map(({ slot, contrast }) => ({ slot, contrast })),
    marks: rendered.marks.map(({ slot, contrast }) => ({ slot, contrast })),
    diagnostics: rendered.diagnostics.map(({ rule, severity, at, message, fix }) => ({ rule, severity, at: { ...at }, message, fix })),
    artifacts: artifacts.map((artifact) => composeArtifactRecord(planned, artifact)),
  };
}

function composeArtifactRecord(planned: PlannedPiece, { bytes, mediaType, extension, widthPx, heightPx }: Artifact): ArtifactRecord {
  return {
    file: `${pieceFolder(planned)}/${pieceFileName(planned, extension)}`,
    mediaType,
    bytes: bytes.length,
    sha256: sha256(bytes),
    ...(widthPx === undefined ? {} : { widthPx }),
    ...(heightPx === undefined ? {} : { heightPx }),
  };
}
