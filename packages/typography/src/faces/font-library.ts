import { CampaignError } from '@campaignkit/model';
import { createFace, type Face } from './face.js';
import type { OwnFont } from './own-font.js';
import { unpackFont } from './unpack-font.js';
import type { FontFamily } from '../script.js';
import type { FontLoader } from '../set-text.types.js';

/** Fonts, decoded once for each family and weight and kept. Make one for a process and hand it to every `setText`. */
export interface FontLibrary {
  /**
   * The face of a family whose weight is nearest to the wished one; of two equally near, the heavier.
   * @throws {CampaignError} FONT_MISSING, FONT_INVALID
   */
  readonly face: (family: FontFamily, weight: number) => Promise<Face>;
  /**
   * The face of a font that is not shipped, by its id.
   * @throws {CampaignError} FONT_INVALID
   */
  readonly own: (font: OwnFont) => Promise<Face>;
}

/** @example createFontLibrary({ load: readFont }) */
export function createFontLibrary({ load }: { readonly load: FontLoader }): FontLibrary {
  const faces = new Map<string, Promise<Face>>();
  const once = (id: string, read: () => Promise<Face>) => {
    const known = faces.get(id);
    if (known) return known;
    const reading = read();
    faces.set(id, reading);
    reading.catch(() => faces.delete(id));
    return reading;
  };
  return {
    face: (family, weight) => {
      const shipped = nearestWeight(family.weights, weight);
      const id = `${family.id}-${shipped}`;
      return once(id, () => loadFace(id, shipped, family.without ?? '', load));
    },
    own: ({ id, bytes }) => once(`own ${id}`, () => readOwnFace(id, bytes)),
  };
}

async function readOwnFace(id: string, bytes: Uint8Array): Promise<Face> {
  try {
    return createFace(id, OWN_WEIGHT, '', await unpackFont(bytes));
  } catch (cause) {
    throw new CampaignError(
      'FONT_INVALID',
      `The font ${id} cannot be read: expected WOFF2, TrueType or OpenType with outlines, received ${bytes.length} bytes (${reasonOf(cause)}).`,
      { fix: 'Export it again as .woff2, .ttf or .otf, one face a file, or leave it out to use the face of the toolkit.', cause },
    );
  }
}

/** One file is one weight, whatever is asked for. */
const OWN_WEIGHT = 700;

async function loadFace(id: string, weight: number, without: string, load: FontLoader): Promise<Face> {
  const file = `${id}.woff2`;
  const bytes = await load(file).catch((cause: unknown) => {
    throw new CampaignError('FONT_MISSING', `The font file "${file}" could not be loaded: ${reasonOf(cause)}`, {
      fix: 'Hand in a loader that finds the files of packages/typography/fonts; build them with node scripts/build-fonts.mjs.',
      cause,
    });
  });
  try {
    return createFace(id, weight, without, await unpackFont(bytes));
  } catch (cause) {
    throw new CampaignError(
      'FONT_INVALID',
      `"${file}" is not a font: expected WOFF2 with outlines, received ${bytes.length} bytes (${reasonOf(cause)}).`,
      {
        fix: 'Restore the file: node scripts/build-fonts.mjs --check says which are damaged.',
        cause,
      },
    );
  }
}

function nearestWeight(weights: readonly number[], wished: number): number {
  return weights.reduce((best, weight) => {
    const nearer = Math.abs(weight - wished) - Math.abs(best - wished);
    return nearer < 0 || (nearer === 0 && weight > best) ? weight : best;
  });
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
