import { type Artifact, CampaignError } from '@campaignkit/model';
import sharp, { type Sharp } from 'sharp';
import type { Drawing } from '../drawing.js';
import type { Encoder } from '../encoder.js';
import { composeXmp } from '../metadata/compose-xmp.js';

export interface RasterType extends Omit<Encoder, 'encode'> {
  readonly compress: (image: Sharp) => Sharp;
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
  const encoded = await type
    .compress(described)
    .toBuffer()
    .catch((cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new CampaignError(
        'ARTIFACT_FAILED',
        `${drawing.metadata.id} could not be written as ${type.id} of ${widthPx} × ${heightPx} pixels: ${reason}.`,
        {
          fix: 'Lower --dpi, or use another file type.',
          cause,
        },
      );
    });
  return { bytes: type.addXmp ? type.addXmp(encoded, xmp) : encoded, mediaType: type.mediaType, extension: type.id, widthPx, heightPx };
}
