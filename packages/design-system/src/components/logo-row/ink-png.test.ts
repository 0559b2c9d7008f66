import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inkPng } from './ink-png.js';

function chunksOf(dataUrl: string): Record<string, Buffer> {
  const png = Buffer.from(dataUrl.replace('data:image/png;base64,', ''), 'base64');
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks[png.toString('latin1', at + 4, at + 8)] = png.subarray(at + 8, at + 8 + length);
    at += length + 12;
  }
  return chunks;
}

test('every pixel has the one colour, as solid as its ink', () => {
  const ink = Uint8Array.from([0, 128, 255, 7, 8, 9]);
  const { IHDR, PLTE, tRNS, IDAT } = chunksOf(inkPng(ink, 3, 2, '#10FF20'));
  expect([IHDR?.readUInt32BE(0), IHDR?.readUInt32BE(4)]).toEqual([3, 2]);
  expect([...(PLTE ?? []).slice(0, 6)]).toEqual([0x10, 0xff, 0x20, 0x10, 0xff, 0x20]);
  expect([tRNS?.[0], tRNS?.[128], tRNS?.[255]]).toEqual([0, 128, 255]);
  expect([...inflateSync(IDAT ?? Buffer.alloc(0))]).toEqual([0, 0, 128, 255, 0, 7, 8, 9]);
});

test('a logo larger than one stored block is whole', () => {
  const ink = Uint8Array.from({ length: 400 * 300 }, (_, index) => index % 256);
  const { IDAT } = chunksOf(inkPng(ink, 400, 300, '#000000'));
  expect(inflateSync(IDAT ?? Buffer.alloc(0)).length).toBe(401 * 300);
});
