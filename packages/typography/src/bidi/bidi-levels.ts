// UAX #9, 3.1 to 3.3: embedding levels, paragraph by paragraph (P1).
import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** Embedding level of each UTF-16 unit (rules X1 to I2). Odd levels run right to left; a line feed has the level of its paragraph. */
export function bidiLevels(text: string, direction: 'ltr' | 'rtl'): Uint8Array {
  const levels = new Uint8Array(text.length).fill(direction === 'rtl' ? 1 : 0);
  let start = 0;
  for (const paragraph of text.split('\n')) {
    if (paragraph !== '') levels.set(bidi.getEmbeddingLevels(paragraph, direction).levels, start);
    start += paragraph.length + 1;
  }
  return levels;
}
