import { crc32 } from 'node:zlib';

// Signature (8), then the chunk IHDR: length (4), type (4), data (13), checksum (4).
const AFTER_HEADER = 33;

/**
 * Puts XMP into a PNG as the uncompressed `iTXt` chunk that the XMP specification asks for (part 3, 1.1.5). Sharp 0.35 writes `zTXt`,
 * which many readers do not look into.
 */
export function addPngXmp(png: Uint8Array, xmp: string): Uint8Array {
  // Keyword, end of keyword, not compressed, method 0, no language, no translated keyword.
  const body = Buffer.concat([Buffer.from('iTXtXML:com.adobe.xmp\0\0\0\0\0', 'latin1'), Buffer.from(xmp, 'utf8')]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, AFTER_HEADER), length, body, checksum, png.subarray(AFTER_HEADER)]);
}
