import { readParagraph } from '../../src/copy/paragraph.js';
import type { FontLibrary } from '../../src/faces/font-library.js';
import { loadFaceStacks } from '../../src/faces/face-stack.js';
import { itemize } from '../../src/shaping/itemize.js';

/** A font file, and the signs of the texts that are drawn by other files only. */
export interface FaceOfTexts {
  /** File in `fonts/`, without its ending. */
  readonly id: string;
  readonly without: ReadonlySet<number>;
}

/** Which file draws which sign of these texts here: the browser is told to use the same. The face that places the baseline comes first. */
export async function facesOfTexts(texts: readonly string[], lang: string, fontWeight: number, fonts: FontLibrary): Promise<FaceOfTexts[]> {
  const faces = new Map<string, Set<number>>();
  for (const text of texts) {
    const paragraph = readParagraph({ text, lang, fontWeight, widthPx: 1, fontSizePx: 1 });
    const stacks = await loadFaceStacks(paragraph, { voice: 'text', mainWeight: fontWeight }, fonts);
    // A browser places the baseline by the first font that has a space.
    if (!faces.has(stacks.main.id)) faces.set(stacks.main.id, new Set([0x20]));
    for (const { start, end, face } of itemize(paragraph, stacks).items) {
      const codePoints = faces.get(face.id) ?? new Set();
      const run = paragraph.text.slice(start, end);
      // Shaping composes and decomposes with what the font has.
      for (const sign of run + run.normalize('NFC') + run.normalize('NFD')) codePoints.add(sign.codePointAt(0) ?? 0);
      faces.set(face.id, codePoints);
    }
  }
  const all = [...faces.values()].flatMap((codePoints) => [...codePoints]);
  return [...faces].map(([id, own]) => ({ id, without: new Set(all.filter((codePoint) => !own.has(codePoint))) }));
}
