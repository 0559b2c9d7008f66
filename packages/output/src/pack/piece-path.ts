import { CampaignError, pieceName } from '@campaignkit/model';

/** A piece that is asked for. `key` is the hash of everything it is made from: equal key, equal files. */
export interface PlannedPiece {
  /** `fr-BE/m06/coin-row.a4`, made of the parts below. */
  readonly id: string;
  readonly message: string;
  readonly audience: string;
  readonly template: string;
  readonly format: string;
  /** From 1, where the piece is one page of several. */
  readonly page?: number;
  readonly target: string;
  /** sha256, in hexadecimal. */
  readonly key: string;
}

const PART = '[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*';
const WHOLE_PART = new RegExp(`^${PART}$`);
const PACK_FILE = new RegExp(`^${PART}/${PART}/${PART}\\.${PART}\\.(?:alt\\.txt|[a-z0-9]{2,5})$`);
const MOST_CHARACTERS = 64;
// Windows opens a device for each of these names, with any ending.
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Folder of a piece's files, relative to the pack. */
export function pieceFolder({ target, message }: PlannedPiece): string {
  return `${target}/${message}`;
}

/** Name of a piece's file inside its folder. */
export function pieceFileName({ template, format, page }: PlannedPiece, ending: string): string {
  return `${pieceName(template, format, page)}.${ending}`;
}

/** True for a path that this package may have written as a piece's file: nothing else is ever read by a manifest's word, or removed. */
export function isPieceFile(file: string): boolean {
  return PACK_FILE.test(file) && file.length <= 5 * MOST_CHARACTERS;
}

/**
 * @throws {CampaignError} ARGUMENT_INVALID for names that could leave the folder, mean a device, or meet on a disk that does not tell
 * capitals from small letters.
 */
export function checkPlan(planned: readonly PlannedPiece[]): void {
  const seen = new Map<string, string>();
  for (const piece of planned) {
    for (const part of [piece.target, piece.message, piece.template, piece.format]) checkPart(part, piece.id);
    const id = `${pieceFolder(piece)}/${pieceName(piece.template, piece.format, piece.page)}`;
    if (piece.id !== id) throw invalid(`The piece "${piece.id}" should be named "${id}", after its target, message, template and format.`);
    if (!/^[0-9a-f]{64}$/.test(piece.key)) throw invalid(`The key of "${piece.id}" is no sha256: "${piece.key}".`);
    const twin = seen.get(id.toLowerCase());
    if (twin !== undefined)
      throw invalid(`"${twin}" and "${piece.id}" would be one file on many disks. Expected names that differ in more than capitals.`);
    seen.set(id.toLowerCase(), piece.id);
  }
}

function checkPart(part: string, id: string): void {
  if (WHOLE_PART.test(part) && part.length <= MOST_CHARACTERS && !DEVICE.test(part)) return;
  throw invalid(
    `"${part.slice(0, 80)}" in "${id.slice(0, 120)}" cannot name a file. Expected up to ${MOST_CHARACTERS} letters, digits and single hyphens, and no device name such as "con".`,
  );
}

function invalid(message: string): CampaignError {
  return new CampaignError('ARGUMENT_INVALID', message, { fix: 'Rename it in campaign.yaml, or report it as a fault of the toolkit.' });
}
