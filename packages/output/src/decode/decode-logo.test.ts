import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { CampaignError } from '@campaignkit/model';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { decodeLogo } from './decode-logo.js';

const MARK = '<path d="M10 10h80v30H10z" fill="#1D1549"/><circle cx="50" cy="70" r="20" fill="#1D1549"/>';
const svg = (inside: string, attributes = 'width="100" height="100"'): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`);
const decode = (bytes: Uint8Array) => decodeLogo(bytes, { name: 'Sample Trust', role: 'publisher' });
const messageOf = (bytes: Uint8Array): Promise<string> =>
  decode(bytes).then(
    () => 'accepted',
    (error: unknown) => {
      if (!(error instanceof CampaignError)) throw error;
      return `${error.code} ${error.message} ${error.detail.fix}`;
    },
  );

it('gives a logo as ink per pixel, trimmed, 144 px high, whatever colour it had', async () => {
  const { alpha, ...logo } = await decode(svg(MARK));
  expect(logo).toEqual({ name: 'Sample Trust', role: 'publisher', widthPx: 144, heightPx: 144 });
  const ink = Buffer.from(alpha, 'base64');
  expect(ink.length).toBe(144 * 144);
  expect([ink[12 * 144 + 12], ink[140 * 144 + 6], ink[112 * 144 + 72]]).toEqual([255, 0, 255]);
});

it.each(['png', 'webp'] as const)('takes %s with a clear ground', async (type) => {
  const picture = await sharp(svg(MARK, 'width="400" height="400" viewBox="0 0 100 100"')).toFormat(type).toBuffer();
  const { widthPx, heightPx } = await decode(picture);
  expect(widthPx / heightPx).toBeCloseTo(1, 1);
});

it('draws a small SVG sharp and does not enlarge a small picture', async () => {
  const tiny = await decode(svg(MARK, 'width="10" height="10" viewBox="0 0 100 100"'));
  expect(tiny.heightPx).toBe(144);
  const small = await decode(await sharp(svg(MARK, 'width="50" height="50" viewBox="0 0 100 100"')).png().toBuffer());
  expect(small.heightPx).toBe(40);
});

it('gives the same bytes each time', async () => {
  expect(await decode(svg(MARK))).toEqual(await decode(svg(MARK)));
});

it.each([
  ['a PNG without a clear ground', () => sharp(svg(MARK)).flatten({ background: '#fff' }).png().toBuffer()],
  ['a filled rectangle', async () => svg('<rect width="100" height="100"/>')],
  ['a JPEG', () => sharp(svg(MARK)).flatten({ background: '#fff' }).jpeg().toBuffer()],
])('refuses %s and says what to export', async (_what, make) => {
  expect(await messageOf(await make())).toMatch(
    /^IMAGE_INVALID The logo "Sample Trust" has no clear ground \(.+\)\. Export it as PNG or SVG with a clear \(transparent\) ground, in one colour\.$/,
  );
});

it.each([
  ['a gzip', gzipSync(svg(MARK)), 'is compressed (gzip or svgz). Save it as plain SVG.'],
  ['an entity', Buffer.from(`<!DOCTYPE svg [<!ENTITY a "x">]>${svg(MARK)}`), 'holds entity definitions.'],
  ['a filter', svg(`<filter id="f"><feGaussianBlur stdDeviation="9"/></filter>${MARK}`), 'holds a filter.'],
  ['a filter under a prefix', svg(`<s:filter xmlns:s="http://www.w3.org/2000/svg" id="f"/>${MARK}`), 'holds a filter.'],
  ['a picture inside', svg(`<image href="data:image/png;base64,AAAA"/>${MARK}`), 'holds a picture inside.'],
  ['a script', svg(`<script>alert(1)</script>${MARK}`), 'holds a script.'],
  ['foreign content', svg(`<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>${MARK}`), 'holds foreign content.'],
  ['live text', svg('<text x="5" y="50">Trust</text>'), 'Convert the text to outlines'],
  ['an event handler', svg(`<g onload="x()">${MARK}</g>`), 'holds an event handler.'],
  ['a link outside', svg(`<use xlink:href="https://example.org/a.svg#x"/>${MARK}`), 'holds a link to something outside.'],
  ['a file outside', svg(`<use href = 'file:///etc/passwd#x'/>${MARK}`), 'holds a link to something outside.'],
  [
    'an outside paint',
    svg(`<rect width="9" height="9" fill="url( 'http://example.org/p#a')"/>${MARK}`),
    'holds a link to something outside.',
  ],
  ['an outside style', svg(`<style>@import "http://example.org/a.css";</style>${MARK}`), 'holds an outside style sheet.'],
  [
    'another encoding',
    Buffer.from(`\uFEFF<svg xmlns="http://www.w3.org/2000/svg">${MARK}</svg>`, 'utf16le'),
    'is no picture that is taken here.',
  ],
  ['a declared other encoding', Buffer.from(`<?xml version="1.0" encoding="UTF-7"?>${svg(MARK)}`), 'is not written in UTF-8.'],
  ['bytes that are not UTF-8', Buffer.concat([svg(MARK), Buffer.from([0xff, 0xfe])]), 'is not written in UTF-8.'],
  ['two million bytes', svg(`<!--${'x'.repeat(2_000_000)}-->${MARK}`), 'Expected at most 1000000'],
  ['no picture', Buffer.from('%PDF-1.7 …'), 'Expected PNG, SVG, JPEG or WebP, received 12 bytes that begin with "%PDF-1.7'],
  ['nothing', Buffer.alloc(0), 'received 0 bytes'],
  ['a torn PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'cannot be read'],
  ['broken XML', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g>'), 'cannot be read'],
  ['no shape', svg('<g/>'), 'shows nothing'],
  ['white inside dark', svg(`${MARK}<rect x="20" y="15" width="50" height="20" fill="#fff"/>`), 'has more than one colour'],
  ['a hair', svg('<rect width="990" height="3"/>', 'width="1000" height="100"'), 'is too long and thin'],
  ['a billion wide', svg(MARK, 'width="1000000000" height="1000000000"'), 'cannot be read'],
  ['a wide strip', svg(MARK, 'width="100000000" height="10"'), 'is too big'],
])('refuses an SVG or file with %s', async (_what, bytes, words) => {
  const message = await messageOf(bytes);
  expect(message).toMatch(/^IMAGE_INVALID The logo "Sample Trust" /);
  expect(message).toContain(words);
});

it('refuses a picture of too many pixels before it unpacks it', async () => {
  const huge = await sharp({ create: { width: 9000, height: 9000, channels: 4, background: '#0000' } })
    .png()
    .toBuffer();
  const start = performance.now();
  expect(await messageOf(huge)).toContain('is too big (9000 × 9000 pixels). Export it at most 5000 pixels wide and high.');
  expect(performance.now() - start).toBeLessThan(5000);
});

it('stops a drawing that takes for ever, within six seconds', async () => {
  const layers = Array.from({ length: 9 }, (_, i) => `<g id="l${i + 1}">${`<use href="#l${i}"/>`.repeat(9)}</g>`).join('');
  const heavy = Array.from(
    { length: 9000 },
    (_, i) =>
      `<path d="M0 ${i % 700}C300 9 9 300 700 ${i % 500}" stroke="#000" stroke-width="${5 + (i % 90)}" fill="none" stroke-dasharray="1 1" opacity=".01"/>`,
  ).join('');
  for (const hostile of [svg(`<g id="l0">${MARK}</g>${layers}`), svg(heavy, 'width="5000" height="4900"')]) {
    const start = performance.now();
    expect(await messageOf(hostile)).toMatch(/^IMAGE_INVALID /);
    expect(performance.now() - start).toBeLessThan(6000);
  }
});

it('leaves no process behind', async () => {
  await decode(svg(MARK));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const mine = await childrenOf(process.pid);
  expect(mine.filter((command) => command.includes('logo-child'))).toEqual([]);
});

async function childrenOf(parent: number): Promise<string[]> {
  const found: string[] = [];
  if (process.platform !== 'linux') return found;
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    if (new RegExp(`^PPid:\\s+${parent}$`, 'm').test(status) && !status.includes('State:\tZ'))
      found.push(await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''));
  }
  return found;
}
