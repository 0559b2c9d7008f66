import { CampaignError } from '@campaignkit/model';
import sharp from 'sharp';
import type { RasterSize } from './raster-size.js';
import { resizeSvg } from './resize-svg.js';

/** Red, green, blue, a byte each, from the top left, without gaps. */
export interface Pixels {
  readonly bytes: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** @throws {CampaignError} ARTIFACT_FAILED when the SVG cannot be drawn at exactly this size. */
export async function drawPixels(svg: string, size: RasterSize, pieceId: string): Promise<Pixels> {
  const sized = Buffer.from(resizeSvg(svg, size, pieceId));
  const { data, info } = await sharp(sized)
    .flatten({ background: '#ffffff' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch((cause: unknown) => {
      throw undrawable(pieceId, size, cause instanceof Error ? cause.message : String(cause), cause);
    });
  if (info.width !== size.widthPx || info.height !== size.heightPx || info.channels !== 3) {
    throw undrawable(pieceId, size, `received ${info.width} × ${info.height} pixels with ${info.channels} channels`, undefined);
  }
  return { bytes: data, widthPx: info.width, heightPx: info.height };
}

function undrawable(pieceId: string, size: RasterSize, reason: string, cause: unknown): CampaignError {
  return new CampaignError('ARTIFACT_FAILED', `${pieceId} could not be drawn at ${size.widthPx} × ${size.heightPx} pixels: ${reason}.`, {
    fix: 'Run it again; if it fails again, lower --dpi or report it with the template and the target.',
    cause,
  });
}
