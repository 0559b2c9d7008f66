import { type Artifact, CampaignError } from '@campaignkit/model';
import sharp, { type Sharp } from 'sharp';
import type { Drawing } from '../drawing.js';
import type { Encoder } from '../encoder.js';
import { composeXmp } from '../metadata/compose-xmp.js';

export interface RasterType extends Omit<Encoder, 'encode'> {
  readonly compress: (image: Sharp) => Sharp;
  /** Smaller and smaller files, each a step worse: tried in order when a format sets a limit that `compress` does not keep. */
  readonly smaller: readonly ((image: Sharp) => Sharp)[];
  /** For types whose metadata Sharp does not write where readers look for it. */
  readonly addXmp?: (bytes: Uint8Array, xmp: string) => Uint8Array;
}

/** An encoder that compresses the drawn pixels, with density and metadata. */
export function defineRasterEncoder(type: RasterType): Encoder {
  const { id, aliases, mediaType } = type;
  return { id, aliases, mediaType, encode: (drawing) => encodePixels(drawing, type) };
}

async function encodePixels(drawing: Drawing, type: RasterType): Promise<Artifact> {
  const { bytes, widthPx, heightPx } = await drawing.pixels();
  const xmp = composeXmp(drawing.metadata);
  const image = sharp(bytes, { raw: { width: widthPx, height: heightPx, channels: 3 } });
  const dense = drawing.print ? image.withDensity(drawing.print.dpi) : image;
  const described = type.addXmp ? dense : dense.withXmp(xmp);
  const limit = drawing.maxBytes ?? Number.POSITIVE_INFINITY;
  let file: Uint8Array = new Uint8Array();
  for (const compress of [type.compress, ...type.smaller]) {
    const encoded = await compress(described.clone())
      .toBuffer()
      .catch((cause: unknown) => {
        throw unwritable(drawing, type.id, cause);
      });
    file = type.addXmp ? type.addXmp(encoded, xmp) : encoded;
    if (file.length <= limit) break;
  }
  return { bytes: file, mediaType: type.mediaType, extension: type.id, widthPx, heightPx };
}

function unwritable({ metadata, widthPx, heightPx }: Drawing, id: string, cause: unknown): CampaignError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new CampaignError(
    'ARTIFACT_FAILED',
    `${metadata.id} could not be written as ${id} of ${widthPx} × ${heightPx} pixels: ${reason}.`,
    {
      fix: 'Lower --dpi, or use another file type.',
      cause,
    },
  );
}
