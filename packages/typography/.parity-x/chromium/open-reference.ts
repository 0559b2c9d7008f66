import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findAtoms } from '../../src/copy/find-atoms.js';
import { prepareCopy } from '../../src/copy/prepare-copy.js';
import type { FontLibrary } from '../../src/faces/font-library.js';
import { scriptOf } from '../../src/script-of.js';
import { latinSpaces } from '../../src/shaping/latin-spaces.js';
import type { Browser, Page } from 'playwright';
import type { Block } from '../block.js';
import { type InkImage, readInk, stackInk } from '../ink/ink-image.js';
import type { CorpusLanguage } from '../read-corpus.js';
import { facesOfTexts } from './faces-of-texts.js';
import { fontCss } from './font-css.js';
import { layOutBlocks, type PageBlock, type PageResult } from './lay-out-blocks.js';

/** White around each block in the pictures of both sides: ink may reach out of its box. */
export const PAD_PX = 30;

/** A page of one language. */
export interface Reference {
  /** Sets these blocks, and no others any more, and reads their lines. */
  readonly layOut: (blocks: readonly Block[]) => Promise<readonly PageResult[]>;
  /** What the page shows now. */
  readonly capture: () => Promise<InkImage>;
  /** Fonts of the system that had to help, with the number of their glyphs. */
  readonly strangeFonts: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

const WORD_JOINER = '\u2060';
/** As layOutBlocks reads it. */
const LATIN_SPACE = '\ue000';
const ORIGIN = 'http://parity.invalid/';
const FONTS = fileURLToPath(new URL('../../fonts/', import.meta.url));
/** Chromium draws no picture of any height. */
const STRIP_PX = 4000;

/** What a language asks of CSS beside its text; the engine does the same by default. */
const LANGUAGE_CSS: Readonly<Record<string, string>> = { ja: 'line-break:strict;', ko: 'word-break:keep-all;' };

/** Opens a page that sets the texts of a language with the fonts of this package. */
export async function openReference(browser: Browser, language: CorpusLanguage, fonts: FontLibrary): Promise<Reference> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
  // tsx wraps named functions in this; in the page there is no tsx.
  await page.addInitScript('globalThis.__name = (value) => value');
  const html = await pageHtml(language, fonts);
  await page.route(`${ORIGIN}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (!pathname.startsWith('/fonts/')) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    return route.fulfill({ contentType: 'font/woff2', body: await readFile(path.join(FONTS, path.basename(pathname))) });
  });
  await page.goto(ORIGIN);
  let heightPx = 0;
  return {
    layOut: async (blocks) => {
      const laidOut = await page.evaluate(layOutBlocks, { blocks: blocks.map((block) => pageBlock(block, language.lang)), padPx: PAD_PX });
      heightPx = laidOut.heightPx;
      return laidOut.results;
    },
    capture: () => capturePage(page, heightPx),
    strangeFonts: () => readStrangeFonts(page),
    close: () => page.close(),
  };
}

function pageBlock({ text, fontSizePx, fontWeight, widthPx, lineHeightPx }: Block, lang: string): PageBlock {
  const prepared = prepareCopy(text, lang);
  const latin = latinSpaces(prepared, scriptOf(lang));
  const marked = prepared.replace(/ /g, (space, at: number) => (latin.has(at) ? LATIN_SPACE : space));
  return { text: marked, addresses: addressesIn(prepared), fontSizePx, fontWeight, widthPx, lineHeightPx };
}

// Prepared copy holds addresses together with word joiners, which are no part of them.
function addressesIn(prepared: string): PageBlock['addresses'] {
  const typed = Array.from({ length: prepared.length }, (_, index) => index).filter((index) => prepared[index] !== WORD_JOINER);
  return findAtoms(typed.map((index) => prepared[index]).join(''))
    .filter(({ kind }) => kind === 'address')
    .map(({ start, end }) => ({ start: typed[start] ?? 0, end: (typed[end - 1] ?? 0) + 1 }));
}

async function pageHtml({ lang, direction, texts }: CorpusLanguage, fonts: FontLibrary): Promise<string> {
  const weights = [...new Set(texts.map(({ fontWeight }) => fontWeight))];
  const rules = await Promise.all(
    weights.map(async (weight) => {
      const own = texts.filter(({ fontWeight }) => fontWeight === weight).map(({ text }) => text);
      return fontCss(weight, await facesOfTexts(own, lang, weight, fonts));
    }),
  );
  const asked = LANGUAGE_CSS[new Intl.Locale(lang).language] ?? '';
  const block = `white-space:pre-line;overflow-wrap:anywhere;font-kerning:normal;font-synthesis:none;text-rendering:geometricPrecision;${asked}`;
  const css = `html,body{margin:0;background:#fff;color:#000}body{position:absolute;left:0;top:0}.block{${block}}${rules.join('')}`;
  return `<!doctype html><html lang="${lang}" dir="${direction}"><meta charset="utf-8"><title>parity</title><style>${css}</style><body></body></html>`;
}

async function capturePage(page: Page, heightPx: number): Promise<InkImage> {
  const width = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().width));
  const strips: InkImage[] = [];
  for (let y = 0; y < heightPx; y += STRIP_PX) {
    const clip = { x: 0, y, width, height: Math.min(STRIP_PX, heightPx - y) };
    strips.push(await readInk(await page.screenshot({ clip, fullPage: true })));
  }
  return stackInk(strips);
}

async function readStrangeFonts(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 1 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '.block' });
  const strange = new Map<string, number>();
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont, glyphCount } of fonts) {
      if (!isCustomFont) strange.set(familyName, (strange.get(familyName) ?? 0) + glyphCount);
    }
  }
  await session.detach();
  return [...strange].map(([family, count]) => `${family} (${count})`);
}
