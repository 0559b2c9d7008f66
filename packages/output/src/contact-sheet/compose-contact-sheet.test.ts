import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sampleManifest, sampleNames } from '../../test/sample-manifest.js';
import { composeContactSheet, GENERATOR_MARK } from './compose-contact-sheet.js';
import { DARK, type Ground, LIGHT } from './style/grounds.js';

const page = composeContactSheet(sampleManifest(48), sampleNames, []);

it('is one file that asks for nothing but the pieces beside it', () => {
  expect(page).toContain(GENERATOR_MARK);
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(page).not.toMatch(/<link|type="module"|\bimport\b\s*[({'"]|fetch\(|XMLHttpRequest|<script[^>]*\ssrc|@import|url\(/);
  expect(
    page.match(/https?:\/\/[^"\\]+/g)?.every((address) => address.startsWith('https://example.org/') || address.startsWith('https?:')),
  ).toBe(true);
});

it('allows its own script and style by hash, and no other', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
  const script = /<script>([\s\S]+?)<\/script>/.exec(page)?.[1] ?? '';
  const style = /<style>([\s\S]+?)<\/style>/.exec(page)?.[1] ?? '';
  const hash = (source: string) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
  expect(policy).toBe(
    `default-src 'none'; img-src 'self' file: data:; font-src data:; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`,
  );
  expect(page).not.toMatch(/\sstyle="|\son\w+="/);
});

it('lets no word of a piece become markup or end the data', () => {
  const hostile = '</script><script>alert(1)</script><!--<img src=x onerror=alert(1)>\u2028&amp;';
  const [first] = sampleManifest(1).pieces;
  const pieces = first
    ? [
        {
          ...first,
          alt: hostile,
          contacts: [hostile],
          diagnostics: [{ rule: hostile, severity: 'error' as const, at: {}, message: hostile, fix: hostile }],
        },
      ]
    : [];
  const names = { campaign: hostile, messages: { m03: hostile }, audiences: { A2: hostile }, contacts: {} };
  const attacked = composeContactSheet({ ...sampleManifest(1), pieces }, names, []);
  expect(attacked.match(/<script/g)).toHaveLength(2);
  expect(attacked).not.toContain('<img');
  expect(attacked).not.toContain('<!--');
  const data: unknown = JSON.parse(/<script type="application\/json" id="data">([\s\S]+?)<\/script>/.exec(attacked)?.[1] ?? '');
  expect(data).toMatchObject({ pieces: [{ alt: hostile }] });
});

it('is the same for the same manifest', () => {
  expect(composeContactSheet(sampleManifest(48), sampleNames, [])).toBe(page);
});

it('says how many there are, what state they are in and what was found', () => {
  const words = page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(words).toContain('Sample campaign 48 pieces 3 messages 4 languages 4 formats 2 designs');
  expect(words).toContain(
    'Draft. Every piece is a proof, to be judged and not to be printed. 1 piece could not be made. 1 error, 16 warnings 2026-11-22',
  );
});

it.each([
  ['final', 'Final. Released, with every sign-off.'],
  ['draft', 'Draft. Every piece is a proof'],
] as const)('says whether a pack is %s', (status, words) => {
  const pieces = sampleManifest(4).pieces.map((piece) => ({ ...piece, status }));
  expect(composeContactSheet({ ...sampleManifest(4), pieces }, sampleNames, []).replace(/<\/?strong>/g, '')).toContain(words);
});

it('says that an empty pack is empty', () => {
  expect(composeContactSheet(sampleManifest(0), sampleNames, [])).toContain('There is nothing here yet.');
});

it('offers only lists with a choice, with names and counts', () => {
  expect([...page.matchAll(/<select name="(\w+)"/g)].map(([, name]) => name)).toEqual([
    'message',
    'target',
    'format',
    'template',
    'audience',
    'findings',
  ]);
  expect(page).toContain('<option value="fr-BE">fr-BE · French (Belgium) (12)</option>');
  expect(page).toContain('<option value="A6">A6 (16)</option>');
  expect(page).toContain('<option value="rule:CONTACT_UNVERIFIED">CONTACT_UNVERIFIED (16)</option>');
  const small = composeContactSheet(sampleManifest(2), sampleNames, []);
  expect([...small.matchAll(/<select name="(\w+)"/g)].map(([, name]) => name)).toEqual(['target', 'findings']);
});

it.each([
  ['light', LIGHT],
  ['dark', DARK],
])('can be read in the %s: 4.5 for words, 3 for edges', (_name, ground) => {
  const pairs: [keyof Ground, keyof Ground, number][] = [
    ['ink', 'ground', 7],
    ['ink', 'raised', 7],
    ['quiet', 'ground', 4.5],
    ['quiet', 'raised', 4.5],
    ['edge', 'ground', 3],
  ];
  for (const [front, back, least] of pairs)
    expect(contrast(ground[front], ground[back]), `${front} on ${back}`).toBeGreaterThanOrEqual(least);
});

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it('carries a font for signs that the machine may lack, and allows only that', () => {
  const woff2 = Uint8Array.from([1, 2, 3]);
  const sheet = composeContactSheet(sampleManifest(1), sampleNames, [{ family: 'noto-sans-thai', woff2 }]);
  expect(sheet).toContain('@font-face { font-family: "noto-sans-thai"; src: url(data:font/woff2;base64,AQID) format("woff2"); }');
  expect(sheet).toContain('--scripts: "noto-sans-thai";');
  expect(sheet).toContain('font-src data:');
});
