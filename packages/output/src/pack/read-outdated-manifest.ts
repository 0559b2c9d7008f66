import type { ArtifactRecord, Manifest, PieceRecord } from '@campaignkit/model';

/** The key of no piece: a piece that stands under it is made anew, or taken away. */
const OUTDATED_KEY = '0'.repeat(64);

/**
 * A manifest that another version of the toolkit wrote, as far as it says which files are ours: so the pack is made anew in its place, and nothing
 * of the earlier one is left beside it. Undefined where it is no manifest of a pack.
 */
export function readOutdatedManifest(value: unknown): Manifest | undefined {
  if (!isObject(value) || typeof value['campaign'] !== 'string' || !isObject(value['versions']) || !Array.isArray(value['pieces']))
    return undefined;
  const pieces = value['pieces'].map(readPiece).filter((piece) => piece !== undefined);
  if (pieces.length < value['pieces'].length) return undefined;
  return { campaign: value['campaign'], versions: {}, today: '1970-01-01', pieces, inputs: [] };
}

function readPiece(piece: unknown): PieceRecord | undefined {
  if (!isObject(piece) || typeof piece['id'] !== 'string' || !Array.isArray(piece['artifacts'])) return undefined;
  const artifacts = piece['artifacts'].map(readArtifact).filter((artifact) => artifact !== undefined);
  if (artifacts.length < piece['artifacts'].length) return undefined;
  const words = { message: '', audience: '', template: '', format: '', target: '', alt: '' };
  const lists = { contacts: [], facts: [], qr: [], numbers: [], text: [], marks: [], diagnostics: [] };
  return { id: piece['id'], ...words, ...lists, status: 'draft', key: OUTDATED_KEY, law: null, artifacts };
}

function readArtifact(artifact: unknown): ArtifactRecord | undefined {
  if (!isObject(artifact) || typeof artifact['file'] !== 'string' || typeof artifact['sha256'] !== 'string') return undefined;
  return { file: artifact['file'], sha256: artifact['sha256'], mediaType: '', bytes: 0 };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
