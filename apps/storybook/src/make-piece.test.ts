import { readdirSync, readFileSync } from 'node:fs';
import { looks } from '@campaignkit/design-system';
import { records } from '@campaignkit/knowledge/records';
import { formats, type Template } from '@campaignkit/model';
import { templates } from '@campaignkit/templates';
import { readFont } from '@campaignkit/typography/node';
import { expect, it } from 'vitest';
import { choosePiece } from './choose-piece.js';
import { createWorkshop } from './create-workshop.js';
import { browserMaker } from './export/make-in-browser.js';

const root = new URL('../../../', import.meta.url);
const textsIn = (folder: string, ending: string) =>
  Object.fromEntries(
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(ending) && !file.includes('out/'))
      .map((file) => [`${folder}/${file}`, readFileSync(new URL(`${folder}/${file}`, root), 'utf8')]),
  );
const workshop = createWorkshop({
  files: {
    words: textsIn('locales', '.json'),
    campaigns: textsIn('campaigns', 'campaign.yaml'),
    brands: textsIn('campaigns', '.json'),
    pictures: {},
    fonts: {},
  },
  records,
  formats,
  looks,
  loadFont: readFont,
  // Pictures of this test have no logos.
  decodeLogo: () => Promise.reject(new Error('There is no logo.')),
  fileMaker: browserMaker,
});
const template: Template = templates['coin-row'];
const order = (target: string) => {
  const [example] = template.examples;
  if (!example) throw new Error('The template has no example.');
  return choosePiece(template, example, { target, brand: 'none' }, workshop);
};

it('draws a piece of the project with its words, its records and their findings', async () => {
  const { piece, copy, diagnostics, dir } = await workshop.make(order('ar-EG'), '2026-11-22');
  expect(piece.svg).toMatch(/^<svg [^>]*lang="ar-EG"/);
  expect(dir).toBe('rtl');
  expect(copy.draft).not.toBeNull();
  expect(diagnostics.map(({ rule }) => rule)).toContain('CONTACT_UNVERIFIED');
  expect(diagnostics.every(({ at }) => at.target === 'ar-EG' && at.template === 'coin-row')).toBe(true);
});

it('makes the same piece once, and again after the template was saved', async () => {
  const first = workshop.make(order('en-GB'), '2026-11-22');
  expect(workshop.make(order('en-GB'), '2026-11-22')).toBe(first);
  const again = order('en-GB');
  expect(workshop.make({ ...again, job: { ...again.job, template: { ...template } } }, '2026-11-22')).not.toBe(first);
  await first;
});

it('says which logo is missing instead of leaving it out', async () => {
  const { brandOf, ...rest } = order('en-GB');
  await expect(workshop.make({ ...rest, brandOf: rest.campaign }, '2026-11-22')).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  expect(brandOf).toBeNull();
});

it('speaks the pseudo-locale, says what was edited instead, and keeps what was not', async () => {
  const { piece, copy, own } = await workshop.make(
    { ...order('en-GB'), isPseudo: true, words: { headline: 'Tell somebody.' } },
    '2026-11-22',
  );
  expect(copy.headline).toBe('Tell somebody.');
  expect(own.headline).toContain('Ţĥéý');
  expect(copy.body).toBe(own.body);
  expect(piece.alt).toContain('Tell somebody.');
  expect(copy.help[0].headline).toEqual((await workshop.make(order('en-GB'), '2026-11-22')).copy.help[0].headline);
});

it('leaves the draft mark away only to be looked at', async () => {
  const { piece, copy } = await workshop.make({ ...order('en-GB'), isUnmarked: true }, '2026-11-22');
  expect([copy.draft, copy.draftTranslation]).toEqual([null, null]);
  expect(Object.keys(piece.boxes).filter((name) => name.startsWith('draft'))).toEqual([]);
});
