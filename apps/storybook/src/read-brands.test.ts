import { createHash } from 'node:crypto';
import type { Campaign } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { loadBrandFiles, readBrandOf } from './read-brands.js';

const campaign = (brand?: string) => ({ id: 'quiet-door', ...(brand === undefined ? {} : { brand }) }) as Campaign;
const BRAND = JSON.stringify({
  id: 'northlight',
  name: 'Northlight Trust',
  logos: [{ role: 'publisher', name: 'Northlight Trust', file: 'a.svg' }],
});

it('finds the brand that a campaign names, also outside of its folder', () => {
  expect(readBrandOf(campaign('brand.json'), { 'campaigns/quiet-door/brand.json': BRAND })).toMatchObject({
    file: 'campaigns/quiet-door/brand.json',
    brand: { name: 'Northlight Trust' },
  });
  expect(readBrandOf(campaign('../brands/b.json'), { 'campaigns/brands/b.json': BRAND })?.file).toBe('campaigns/brands/b.json');
});

it('gives none to a campaign that names none', () => {
  expect(readBrandOf(campaign(), {})).toBeNull();
});

it('names the file that is missing and the nearest that is there', () => {
  expect(() => readBrandOf(campaign('brnd.json'), { 'campaigns/quiet-door/brand.json': BRAND })).toThrow(
    expect.objectContaining({
      code: 'FILE_UNREADABLE',
      message: 'There is no file campaigns/quiet-door/brnd.json, which is the brand of campaigns/quiet-door/campaign.yaml.',
      detail: expect.objectContaining({ fix: expect.stringContaining('Did you mean "campaigns/quiet-door/brand.json"?') }),
    }),
  );
});

it.each([
  ['no JSON', '{ "id": ', 'is not JSON'],
  ['no brand', '{ "id": "northlight" }', 'is not a brand file'],
])('refuses a file that is %s', (_, text, words) => {
  expect(() => readBrandOf(campaign('brand.json'), { 'campaigns/quiet-door/brand.json': text })).toThrow(words);
});

const FONT = Buffer.from('the bytes of a font');
const FONT_PLACE = 'campaigns/quiet-door/own.woff2';
const loadFont = (sha256: string, fonts: Record<string, string>) => {
  const headlineFont = { name: 'Own', file: 'own.woff2', sha256, licence: 'OFL-1.1' };
  const found = {
    file: 'campaigns/quiet-door/brand.json',
    brand: { id: 'own', name: 'Own', fictional: true, colours: {}, logos: [], headlineFont },
  };
  return loadBrandFiles(found, { pictures: {}, fonts }, () => Promise.reject(new Error('There is no logo.')));
};

it('brings the font of a brand when it is the file that was checked', async () => {
  const fonts = { [FONT_PLACE]: `data:font/woff2;base64,${FONT.toString('base64')}` };
  const sha256 = createHash('sha256').update(FONT).digest('hex');
  const { headlineFontBytes } = await loadFont(sha256, fonts);
  expect(Buffer.from(headlineFontBytes ?? []).equals(FONT)).toBe(true);
  await expect(loadFont('0'.repeat(64), fonts)).rejects.toMatchObject({
    code: 'FONT_INVALID',
    message: expect.stringContaining(`Expected sha256 ${'0'.repeat(64)}, received ${sha256}`),
  });
  await expect(loadFont(sha256, {})).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
});
