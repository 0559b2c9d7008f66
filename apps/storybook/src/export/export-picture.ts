import { CampaignError, type Format, type Piece } from '@campaignkit/model';
import type { MadePiece } from '../make-piece.js';

/** Prints are proofs here, as in `render`. */
const PROOF_DPI = 150;
const MM_PER_INCH = 25.4;

/** Hands a file to the person who asked for it. */
export function downloadFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `fr-BE.m06.coin-row.a4.draft.svg`, and `fr-BE.m06.coin-row.a4.one-colour.draft.svg` of the same piece for a photocopier. */
export function fileNameOf({ piece, order }: MadePiece, ending: string): string {
  return [...piece.id.split('/'), ...(order.look.isOneColour ? ['one-colour'] : []), 'draft', ending].join('.');
}

export function toSvgBlob({ svg }: Pick<Piece, 'svg'>): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

/**
 * The piece in pixels as this browser draws it, at the size of its format; paper at 150 dots an inch.
 * @throws {CampaignError} ARTIFACT_FAILED
 */
export async function toPngBlob(piece: Pick<Piece, 'svg'>, format: Format): Promise<Blob> {
  const { widthPx, heightPx } = pixelsOf(format);
  const url = URL.createObjectURL(toSvgBlob(piece));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: widthPx, height: heightPx });
    canvas.getContext('2d')?.drawImage(image, 0, 0, widthPx, heightPx);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob) return blob;
    throw new Error(`the browser made no picture of ${widthPx} × ${heightPx} pixels`);
  } catch (cause) {
    throw new CampaignError('ARTIFACT_FAILED', `The PNG could not be made: ${cause instanceof Error ? cause.message : String(cause)}.`, {
      fix: 'Download the SVG, or render the campaign with the command line.',
      cause,
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Pixels of the exported picture. */
export function pixelsOf({ widthPx, heightPx, print }: Format): { readonly widthPx: number; readonly heightPx: number } {
  if (!print) return { widthPx, heightPx };
  const toPixels = (mm: number) => Math.round((mm / MM_PER_INCH) * PROOF_DPI);
  return { widthPx: toPixels(print.widthMm), heightPx: toPixels(print.heightMm) };
}
