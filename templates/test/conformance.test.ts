import { readFileSync } from 'node:fs';
import { pseudoCopy } from '@campaignkit/messages';
import { type Copy, type Format, formats, type Shape, type Template, whyFormatRefused } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { templates } from '../_registry.js';
import { withCorpusWords } from '../sheets/corpus.js';
import { renderExample } from './render-example.js';

const toolkit = JSON.parse(readFileSync(new URL('../../locales/en/toolkit.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, string>
>;

type FormatId = keyof typeof formats;

/** A format of each shape; all formats are looked at by `npm run sheets`. */
const FORMAT_OF = {
  poster: ['a4', 'a6'],
  portrait: ['portrait-1080x1350'],
  square: ['square-1080'],
  tall: ['story-1080x1920'],
  wide: ['link-1200x630'],
  strip: ['leaderboard-728x90', 'profile-header-1500x500'],
  card: ['wallet-card'],
  column: ['skyscraper-160x600'],
  box: ['rectangle-300x250'],
  'tear-off': ['a4-tear-off'],
  backdrop: ['call-background-1920x1080'],
} satisfies Readonly<Record<Shape, readonly [FormatId, ...FormatId[]]>>;

/** A bubble's padding and a centred line step with the length of their words. */
const HEADLINE_TOLERANCE = 0.05;

interface Speech {
  readonly name: string;
  readonly target: string;
  /** @default the words of the campaign */
  readonly words?: (copy: Copy) => Copy;
  /** Logos in the foot. @default none */
  readonly partners?: number;
}

/** Real words from both sides, alone and with partners; words 40 % longer; long compounds; slanting lines; no spaces; four ways to break a line. */
const SPEECHES: readonly Speech[] = [
  { name: 'own words', target: 'en-GB' },
  { name: 'own words', target: 'fr-BE' },
  { name: 'three partners', target: 'fr-BE', partners: 3 },
  { name: 'eight partners', target: 'de-DE', words: withCorpusWords('de'), partners: 8 },
  { name: '40 % longer', target: 'en-GB', words: pseudoCopy },
  ...['de-DE', 'ar-EG', 'ur-PK', 'hi-IN', 'th-TH', 'ja-JP', 'am-ET'].map((target) => ({
    name: 'corpus',
    target,
    words: withCorpusWords(target.slice(0, 2)),
  })),
];

const cases = Object.values<Template>(templates).flatMap((template) =>
  template.shapes.flatMap((shape) =>
    FORMAT_OF[shape].flatMap((id) => {
      const format: Format = formats[id];
      return whyFormatRefused(format, template) === null ? pagesOf(template, format).map((page) => ({ template, format, page })) : [];
    }),
  ),
);

test.each(cases.map((one) => ({ ...one, name: `${one.template.id} on ${one.format.id}, page ${one.page}` })))(
  '$name holds every rule of a finished piece in every script',
  async ({ template, format, page }) => {
    const { message } = firstExample(template);
    const errors: string[] = [];
    for (const { name, target, ...speech } of SPEECHES) {
      const { findings } = await renderExample({ template, message, target, format: format.id, page, ...speech });
      const found = findings.filter(({ severity }) => severity === 'error');
      errors.push(...found.map(({ rule, at, message: text }) => `${target} (${name}) ${rule} ${at.slot}: ${text}`));
    }
    expect(errors, 'give the words room, or let the template refuse the shape (shapes) or small paper (leastPaperMm)').toEqual([]);
  },
);

test.each(Object.values<Template>(templates))('$id says what it is for', (template) => {
  expect(template.idea).toMatch(/^[A-Z].+\.$/);
  expect(template.refuses).not.toBe('');
  expect(template.artwork).toMatch(/^Drawing: /);
  expect(toolkit[`artwork.${template.id}`] ?? template.artwork, 'locales/en/toolkit.json says it in the words of the template').toBe(
    template.artwork,
  );
  expect(template.examples.length).toBeGreaterThan(1);
  expect(template.examples.some(({ golden }) => golden)).toBe(true);
  for (const shape of template.shapes) {
    const printed = pagesOf(template, formats[FORMAT_OF[shape][0]]).flatMap((page) => template.prints(shape, page));
    expect(printed).toEqual(expect.arrayContaining(['headline', 'help']));
  }
});

test.each(Object.values<Template>(templates))('$id mirrors with the direction, and its number does not', async (template) => {
  const { message } = firstExample(template);
  const [shape] = template.shapes;
  if (!shape) throw new Error(`${template.id} takes no shape.`);
  const [format] = FORMAT_OF[shape];
  const ltr = await renderExample({ template, message, target: 'en-GB', format });
  const rtl = await renderExample({ template, message, target: 'ar-EG', format, words: withCorpusWords('ar') });
  const [start, mirrored] = [placeOfHeadline(ltr, 'ltr'), placeOfHeadline(rtl, 'rtl')];
  const isMirrored = Math.abs(start.fromStart - mirrored.fromStart) < HEADLINE_TOLERANCE;
  const isCentred = Math.abs(start.centre - 0.5) < HEADLINE_TOLERANCE && Math.abs(mirrored.centre - 0.5) < HEADLINE_TOLERANCE;
  expect(isMirrored || isCentred, `${JSON.stringify(start)} becomes ${JSON.stringify(mirrored)}`).toBe(true);
  const number = rtl.piece.text.find(({ slot }) => slot === 'number');
  if (number) expect(number.digits).toBe(rtl.copy.help[0].contact?.phone?.replace(/\D/g, ''));
});

/** Where the headline stands, as shares of the width. */
function placeOfHeadline({ piece }: Awaited<ReturnType<typeof renderExample>>, dir: 'ltr' | 'rtl'): { fromStart: number; centre: number } {
  const box = piece.text.find(({ slot }) => slot.startsWith('headline'))?.box;
  if (!box) throw new Error(`${piece.id} prints no headline.`);
  const startPx = dir === 'ltr' ? box.xPx : piece.widthPx - box.xPx - box.widthPx;
  return { fromStart: startPx / piece.widthPx, centre: (startPx + box.widthPx / 2) / piece.widthPx };
}

function firstExample(template: Template): Template['examples'][number] {
  const [example] = template.examples;
  if (!example) throw new Error(`${template.id} has no example.`);
  return example;
}

function pagesOf({ pages }: Template, { shape }: Format): number[] {
  return Array.from({ length: pages?.(shape) ?? 1 }, (_, index) => index + 1);
}
