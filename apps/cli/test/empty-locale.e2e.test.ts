import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readPackManifest } from './read-pack.js';
import { edit, makeWorkspace, runCli } from './run-cli.js';

const CAMPAIGN = 'body-and-secrets';

it('lists every locale with its status and how much of the words it has', async () => {
  const folder = await makeWorkspace(onTestFinished);
  const ran = await runCli(['list', 'locales', '--json'], folder);
  const { locales } = JSON.parse(ran.out) as { locales: Record<string, string>[] };
  const rows = new Map(locales.map((row) => [row['locale'], row]));
  expect(rows.get('ur')).toEqual({
    locale: 'ur',
    language: 'Urdu',
    name: 'اردو',
    script: 'Aran',
    direction: 'rtl',
    status: 'empty',
    words: '0 %',
  });
  expect([rows.get('en')?.['words'], rows.get('ar')?.['status']]).toEqual(['100 %', 'draft']);
  expect(locales.length).toBeGreaterThanOrEqual(46);
  expect(ran.code).toBe(0);
});

it('says in the list of targets which of them speak English', async () => {
  const folder = await makeWorkspace(onTestFinished);
  await edit(folder, `campaigns/${CAMPAIGN}/campaign.yaml`, 'targets: [en-GB,', 'targets: [ur-PK, zh-TW, en-GB,');
  const ran = await runCli(['list', 'targets', '--json'], folder);
  const { targets } = JSON.parse(ran.out) as { targets: Record<string, string>[] };
  const wordsOf = (tag: string) => targets.find(({ target }) => target === tag)?.['words'];
  expect(['ur-PK', 'zh-TW', 'fr-BE'].map(wordsOf)).toEqual(['locales/en', 'locales/en', 'locales/fr']);
});

it.each(['km-KH', 'zh-TW', 'tl-PH'])('checks %s: a warning says that it speaks English and which file to write', async (target) => {
  const folder = await makeWorkspace(onTestFinished);
  const ran = await runCli(['check', CAMPAIGN, '--targets', target, '--formats', 'square-1080'], folder);
  const locale = { 'km-KH': 'km', 'zh-TW': 'zh-Hant', 'tl-PH': 'tl' }[target];
  expect(ran.out).toContain('LOCALE_FALLBACK');
  expect(ran.out).toContain(`locales/${locale} has no words for "${CAMPAIGN}". The piece speaks "en".`);
  expect(ran.out).toContain(`Fix: Write locales/${locale}/${CAMPAIGN}.json with the keys of locales/en/${CAMPAIGN}.json.`);
  expect(ran.code).toBe(0);
});

it('renders a right-to-left locale without words as the English piece it is, marked, from left to right', async () => {
  const folder = await makeWorkspace(onTestFinished);
  const ran = await runCli(['render', CAMPAIGN, '--targets', 'ur-PK', '--formats', 'square-1080', '--as', 'svg'], folder);
  expect(ran.code).toBe(0);
  const out = path.join(folder, 'campaigns', CAMPAIGN, 'out');
  const [piece, ...more] = (await readPackManifest(out)).pieces;
  expect(more).toEqual([]);
  expect(piece).toMatchObject({
    target: 'ur-PK',
    lang: 'en-PK',
    status: 'draft',
    alt: expect.stringContaining('Your body is yours. Online too.'),
  });
  expect(piece?.diagnostics).toContainEqual(expect.objectContaining({ rule: 'LOCALE_FALLBACK', severity: 'warning' }));
  const svg = await readFile(path.join(out, 'ur-PK/m03/hand-list.square-1080.svg'), 'utf8');
  expect(/xml:lang="[^"]*"/.exec(svg)?.[0]).toBe('xml:lang="en-PK"');
  const sheet = await readFile(path.join(out, 'index.html'), 'utf8');
  expect(sheet).not.toContain('font/woff2');
});
