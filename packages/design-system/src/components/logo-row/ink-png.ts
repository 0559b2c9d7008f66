/**
 * A PNG in one colour whose transparency is the ink of each pixel: indexed, with 256 times the same colour in its palette
 * (PNG, third edition, 11.2). Stored without compression, so that it needs no library and is the same everywhere.
 *
 * A mask in SVG would do the same, but librsvg draws a mask on a surface as large as the sheet: for an A3 poster that cost
 * more than everything else on it.
 */
export function inkPng(alpha: Uint8Array, widthPx: number, heightPx: number, colour: string): string {
  const header = new Uint8Array([...bytes32(widthPx), ...bytes32(heightPx), 8, 3, 0, 0, 0]);
  const rgb = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const palette = Uint8Array.from({ length: 768 }, (_, index) => rgb[index % 3] ?? 0);
  const transparency = Uint8Array.from({ length: 256 }, (_, index) => index);
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const chunks = [
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('tRNS', transparency),
    chunk('IDAT', storedZlib(rowsOf(alpha, widthPx, heightPx))),
    chunk('IEND', new Uint8Array()),
  ];
  return `data:image/png;base64,${toBase64(concat([Uint8Array.from(signature), ...chunks]))}`;
}

/** Each row begins with its filter type, none. */
function rowsOf(alpha: Uint8Array, widthPx: number, heightPx: number): Uint8Array {
  const rows = new Uint8Array((widthPx + 1) * heightPx);
  for (let y = 0; y < heightPx; y++) rows.set(alpha.subarray(y * widthPx, (y + 1) * widthPx), y * (widthPx + 1) + 1);
  return rows;
}

const LARGEST_BLOCK = 0xffff;

/** A zlib stream of stored blocks (RFC 1950, RFC 1951 3.2.4). */
function storedZlib(data: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.from([0x78, 0x01])];
  for (let at = 0; at < data.length; at += LARGEST_BLOCK) {
    const block = data.subarray(at, at + LARGEST_BLOCK);
    const isLast = at + LARGEST_BLOCK >= data.length ? 1 : 0;
    parts.push(Uint8Array.from([isLast, block.length & 0xff, block.length >> 8, ~block.length & 0xff, (~block.length >> 8) & 0xff]), block);
  }
  return concat([...parts, Uint8Array.from(bytes32(adler32(data)))]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concat([Uint8Array.from(type, (letter) => letter.charCodeAt(0)), data]);
  return concat([Uint8Array.from(bytes32(data.length)), body, Uint8Array.from(bytes32(crc32(body)))]);
}

/** Remainders of one byte (PNG, third edition, annex D). */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Sums stay under 2³² for so many bytes (RFC 1950, 8.2). */
const ADLER_RUN = 5552;

function adler32(data: Uint8Array): number {
  let [low, high] = [1, 0];
  for (let from = 0; from < data.length; from += ADLER_RUN) {
    for (const byte of data.subarray(from, from + ADLER_RUN)) {
      low += byte;
      high += low;
    }
    low %= 65521;
    high %= 65521;
  }
  return ((high << 16) | low) >>> 0;
}

function bytes32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
