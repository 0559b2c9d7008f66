import decompress from 'woff2-encoder/decompress';

/** What a font file begins with: TrueType, TrueType of old Macs, OpenType with PostScript outlines. */
const PLAIN = ['\0\u0001\0\0', 'true', 'OTTO'];

/** The tables of a font file that HarfBuzz reads. @throws {Error} when it is neither WOFF2 nor TrueType nor OpenType. */
export async function unpackFont(bytes: Uint8Array): Promise<Uint8Array> {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (start === 'wOF2') return decompress(bytes);
  if (PLAIN.includes(start)) return bytes;
  throw new Error('it begins as no font does that is read here');
}
