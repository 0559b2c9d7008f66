import { CampaignError, type Format } from '@campaignkit/model';

/** Size of a finished picture. */
export interface RasterSize {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Null on screen. */
  readonly print: { readonly widthMm: number; readonly heightMm: number; readonly dpi: number } | null;
}

/** Dots per inch of proofs on paper; `release` takes 300. */
export const PROOF_DPI = 150;

const DPI_RANGE = { least: 36, most: 1200 };
const MOST_PIXELS = 260_000_000;

/**
 * Pixels of a format: paper by its millimetres and `dpi` (A4 at 150: 1240 × 1754), screens by their own size.
 * @throws {CampaignError} ARGUMENT_INVALID when `dpi` is no whole number from 36 to 1200, or the sheet would pass 260 million pixels.
 */
export function rasterSize(format: Format, dpi: number): RasterSize {
  if (!Number.isInteger(dpi) || dpi < DPI_RANGE.least || dpi > DPI_RANGE.most) {
    throw new CampaignError(
      'ARGUMENT_INVALID',
      `"${dpi}" is not a density. Expected a whole number of dots per inch from ${DPI_RANGE.least} to ${DPI_RANGE.most}.`,
      {
        fix: `Use ${PROOF_DPI} for proofs and 300 for print.`,
      },
    );
  }
  if (!format.print) return { widthPx: format.widthPx, heightPx: format.heightPx, print: null };
  const { widthMm, heightMm } = format.print;
  const [widthPx, heightPx] = [dots(widthMm, dpi), dots(heightMm, dpi)];
  if (widthPx * heightPx > MOST_PIXELS) {
    throw new CampaignError(
      'ARGUMENT_INVALID',
      `Format "${format.id}" at ${dpi} dpi is ${widthPx} × ${heightPx} pixels. Expected at most ${MOST_PIXELS / 1e6} million.`,
      {
        fix: `Lower --dpi; large posters are read from afar and need ${PROOF_DPI}.`,
      },
    );
  }
  return { widthPx, heightPx, print: { widthMm, heightMm, dpi } };
}

function dots(mm: number, dpi: number): number {
  return Math.round((mm / 25.4) * dpi);
}
