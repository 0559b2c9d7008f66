import { facesOfTexts, type FaceOfTexts } from '../../parity/chromium/faces-of-texts.js';
import type { FontLibrary } from '../../src/faces/font-library.js';
import type { Sample } from './sample.js';

/** The font files of each sample, by its id, best first: everybody sets it with the same. */
export type SampleFaces = ReadonlyMap<string, readonly FaceOfTexts[]>;

export async function findSampleFaces(samples: readonly Sample[], fonts: FontLibrary): Promise<SampleFaces> {
  const faces = new Map<string, readonly FaceOfTexts[]>();
  for (const { id, lang, fontWeight, words } of samples) faces.set(id, await facesOfTexts([words.join('')], lang, fontWeight, fonts));
  return faces;
}
