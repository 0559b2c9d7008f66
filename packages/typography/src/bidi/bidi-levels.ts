import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** Embedding level of each UTF-16 unit (UAX #9, rules X1 to I2). Odd levels run right to left. */
export function bidiLevels(text: string, direction: 'ltr' | 'rtl'): Uint8Array {
  return bidi.getEmbeddingLevels(text, direction).levels;
}
