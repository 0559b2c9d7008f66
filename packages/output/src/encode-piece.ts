import type { Artifact } from '@campaignkit/model';
import { createDrawing, type PieceMetadata } from './drawing.js';
import type { RasterSize } from './raster/raster-size.js';
import { resolveEncoders } from './resolve-encoders.js';

export interface EncodePieceOptions extends RasterSize {
  /** Ids or other spellings, such as `png` or `jpeg`. */
  readonly fileTypes: readonly string[];
  readonly metadata: PieceMetadata;
  /** Most bytes of a picture. Raster types give up quality until they keep it; what still does not fit is returned as it is. */
  readonly maxBytes?: number | undefined;
}

/**
 * Files of one piece, in the order asked. The SVG is drawn once for all raster types.
 * @example await encodePiece(piece.svg, { ...rasterSize(format, PROOF_DPI), fileTypes: ['png', 'webp'], metadata })
 * @throws {CampaignError} FILE_TYPE_UNKNOWN, ARTIFACT_FAILED
 */
export async function encodePiece(svg: string, options: EncodePieceOptions): Promise<Artifact[]> {
  const { fileTypes, metadata, widthPx, heightPx, print, maxBytes } = options;
  const encoders = resolveEncoders(fileTypes);
  const drawing = createDrawing(svg, { widthPx, heightPx, print, maxBytes }, metadata);
  const artifacts: Artifact[] = [];
  // One after the other: the pool gives every core its own piece, and two encoders at once double the memory.
  for (const encoder of encoders) artifacts.push(await encoder.encode(drawing));
  return artifacts;
}
