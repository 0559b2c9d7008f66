import type { Pixels } from './raster/draw-pixels.js';
import { drawPixels } from './raster/draw-pixels.js';
import type { RasterSize } from './raster/raster-size.js';

/** What every file says about itself, so that it can be understood when it travels alone. */
export interface PieceMetadata {
  /** `fr-BE/m06/coin-row.a4` */
  readonly id: string;
  readonly title: string;
  /** For a screen reader, one or two sentences. */
  readonly alt: string;
  /** Everything the piece says, in reading order. */
  readonly longDescription: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
  readonly licence: string;
  /** Source line; empty when no figure is printed. */
  readonly source: string;
  /** Version line. */
  readonly version: string;
  /** The contacts printed, one line each. */
  readonly contacts: readonly string[];
  readonly status: 'draft' | 'final';
}

/** A piece on its way to files: its SVG, its size, and its pixels, drawn once for all raster types. */
export interface Drawing extends RasterSize {
  readonly svg: string;
  readonly metadata: PieceMetadata;
  /** Most bytes of a file; absent: as many as it takes. */
  readonly maxBytes?: number | undefined;
  /** @throws {CampaignError} ARTIFACT_FAILED when the SVG cannot be drawn. */
  readonly pixels: () => Promise<Pixels>;
}

export function createDrawing(svg: string, size: RasterSize & Pick<Drawing, 'maxBytes'>, metadata: PieceMetadata): Drawing {
  let drawn: Promise<Pixels> | undefined;
  return {
    ...size,
    svg,
    metadata,
    pixels: () => (drawn ??= drawPixels(svg, size, metadata.id)),
  };
}
