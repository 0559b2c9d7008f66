import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFontLibrary } from '../src/faces/font-library.js';
import { readFont } from '../src/node.js';
import type { Block } from './block.js';
import { cropBlock } from './chromium/crop-block.js';
import { openChromium } from './chromium/open-chromium.js';
import { openReference } from './chromium/open-reference.js';
import { compareLanguage } from './compare-language.js';
import { compareInk, INK_LIMIT } from './ink/compare-ink.js';
import { setBlock } from './ours/set-block.js';
import { readCorpus } from './read-corpus.js';
import { formatDifferences } from './report/format-differences.js';
import { summarize } from './summarize.js';

const NAMES = ['body', 'source'];
const WIDTH_PX = 600;
const fonts = createFontLibrary({ load: readFont });
let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

// Joined letters, stacked letters, words without spaces, two directions, wide signs: the whole corpus is for npm run parity.
test.each(['en', 'de', 'ar', 'ur', 'hi', 'bn', 'th', 'my', 'ja', 'ko'])('%s is set as Chromium sets it', async (lang) => {
  const { languages } = readCorpus(await readFile(new URL('corpus.json', import.meta.url), 'utf8'), 'corpus.json');
  const [language] = languages.filter((each) => each.lang === lang);
  if (!language) throw new Error(`the corpus lost ${lang}`);
  const part = { ...language, texts: language.texts.filter(({ name }) => NAMES.includes(name)) };
  const comparison = await compareLanguage(browser, part, [WIDTH_PX], fonts, async () => {});
  expect(comparison.blocks.map(formatDifferences)).toEqual([undefined, undefined]);
  const summary = summarize([comparison], { explanations: [], isWholeCorpus: false });
  expect(summary.equal).toBe(NAMES.length);
  expect(summary.languages[0]?.diff).toBeLessThan(0.03);
  expect(summary.languages[0]?.peak).toBeLessThan(INK_LIMIT.peak);
});

describe('what is not the same is seen', () => {
  const block = (text: string, widthPx: number): Block => ({
    name: 'text',
    text,
    fontSizePx: 28,
    fontWeight: 400,
    lineHeightPx: 45,
    widthPx,
  });

  async function sides(lang: string, theirs: Block, ours: Block) {
    const language = { lang, direction: lang === 'ar' ? 'rtl' : 'ltr', texts: [theirs, ours] } as const;
    const reference = await openReference(browser, language, fonts);
    const [result] = await reference.layOut([theirs]);
    const page = await reference.capture();
    await reference.close();
    const our = await setBlock(ours, language, fonts);
    if (!result || 'fault' in our) throw new Error('a side was not set');
    const [line] = await compareInk(cropBlock(page, result, theirs.widthPx), result, our.block, ours);
    if (!line) throw new Error('there is no line');
    return {
      chromium: result.lines.map((text) => text.replace(/[\u200b\u2060]/g, '').trim()),
      ours: our.block.lines.map(({ text }) => text),
      line,
    };
  }

  test.each([
    ['en', 'Talk to an adult in this club that you trust', 'Talk to an adult ın this club that you trust'],
    ['en', 'You are, not alone', 'You are. not alone'],
    ['ar', 'أنت لست وحدك في هذا', 'أنث لست وحدك في هذا'],
    ['th', 'ขอความช่วยเหลือ', 'ขอความชวยเหลือ'],
  ])('%s: one dot or mark, "%s" and "%s"', async (lang, theirs, ours) => {
    const { line } = await sides(lang, block(theirs, 900), block(ours, 900));
    expect(line.peak).toBeGreaterThan(INK_LIMIT.peak);
  });

  test('another line break', async () => {
    const { chromium, ours } = await sides('en', block('You are not alone', 165), block('You are not alone', 120));
    expect([chromium, ours]).toEqual([
      ['You are not', 'alone'],
      ['You are', 'not', 'alone'],
    ]);
  });

  test('an address breaks in Chromium too only where it is wider than the line', async () => {
    const text = block('https://example.org/help-now?lang=en', 560);
    expect((await sides('en', text, text)).chromium).toEqual(['https://example.org/help-now?lang=en']);
    const broken = async (widthPx: number) => (await sides('en', block(text.text, widthPx), block(text.text, widthPx))).chromium;
    expect(await broken(400)).toEqual(['https://example.org/', 'help-now?lang=en']);
    expect(await broken(200)).toEqual(['https://', 'example.org/', 'help-now?', 'lang=en']);
  });
});
