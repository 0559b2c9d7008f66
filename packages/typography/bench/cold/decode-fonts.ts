// Runs in a process of its own: what it costs to read and decode each font of the samples, once the decoder is warm.
import { createFontLibrary, readFont, scriptOf } from '../engine/entry.js';
import { readSamples } from '../samples/read-samples.js';
import type { FontDecoding } from './cold-figures.js';

const decoded = new Map<string, FontDecoding>();
for (const { lang, fontWeight } of readSamples()) {
  const family = scriptOf(lang).families.text[0];
  if (!family) throw new Error(`${lang} has no font`);
  let woff2Bytes = 0;
  const load = async (file: string) => {
    const bytes = await readFont(file);
    woff2Bytes = bytes.length;
    return bytes;
  };
  // The decoder itself starts with the first font.
  if (decoded.size === 0) await createFontLibrary({ load }).face(family, fontWeight);
  const fonts = createFontLibrary({ load });
  const startedAt = performance.now();
  const { id } = await fonts.face(family, fontWeight);
  if (!decoded.has(id)) decoded.set(id, { id, woff2Bytes, decodeMs: performance.now() - startedAt });
}
process.stdout.write(JSON.stringify([...decoded.values()]));
