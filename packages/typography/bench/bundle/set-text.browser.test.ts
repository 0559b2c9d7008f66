import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '../../parity/chromium/open-chromium.js';
import corpus from '../../parity/corpus.json' with { type: 'json' };
import { createFontLibrary } from '../../src/faces/font-library.js';
import { readFont } from '../../src/node.js';
import { setText } from '../../src/set-text.js';
import type { SetTextRequest } from '../../src/set-text.types.js';
import { buildBundle } from './build-bundle.js';

const FONTS = fileURLToPath(new URL('../../fonts/', import.meta.url));
const WITHHELD = 'noto-sans-hebrew-400.woff2';
const PAGE = `<!doctype html><script type="module">
  import { createFontLibrary, setText } from '/typography.js';
  const load = async (file) => {
    const response = await fetch('/fonts/' + file);
    if (!response.ok) throw new Error('status ' + response.status);
    return new Uint8Array(await response.arrayBuffer());
  };
  const fonts = createFontLibrary({ load });
  globalThis.setInPage = (request) => setText(request, fonts);
</script>`;
const fonts = createFontLibrary({ load: readFont });
const requested: string[] = [];
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const files = new Map((await buildBundle()).map(({ name, content }) => [name, content]));
  browser = await openChromium();
  page = await browser.newPage();
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const name = path.basename(pathname);
    requested.push(name);
    if (name === '') return route.fulfill({ contentType: 'text/html', body: PAGE });
    if (name === WITHHELD) return route.fulfill({ status: 404 });
    const content = files.get(name);
    if (content !== undefined) return route.fulfill({ contentType: 'text/javascript', body: Buffer.from(content) });
    return route.fulfill({ contentType: 'font/woff2', body: await readFile(path.join(FONTS, name)) });
  });
  await page.goto('http://localhost/');
  await page.waitForFunction('globalThis.setInPage');
});
afterAll(() => browser.close());

const setInPage = (request: SetTextRequest) => page.evaluate(`setInPage(${JSON.stringify(request)})`);

test.each(['en', 'ar', 'th'] as const)('the bundle sets a body of %s in a browser exactly as Node does', async (lang) => {
  const request = { text: corpus.languages[lang].body, lang, widthPx: 600, fontSizePx: 28 };
  const block = await setText(request, fonts);
  expect(block.svg).toMatch(/^<path fill="#000000" d="M/);
  expect(await setInPage(request)).toEqual(block);
});

test('a headline gets the same size in a browser as in Node', async () => {
  const fit = { minPx: 20, maxPx: 160, maxLines: 4, heightPx: 300, senseShare: 0.25 };
  const request = { text: corpus.languages.de.headline, lang: 'de', widthPx: 500, fontSizePx: 160, fontWeight: 700, fit };
  const block = await setText(request, fonts);
  expect(block.fontSizePx).toBeGreaterThan(20);
  expect(await setInPage(request)).toEqual(block);
});

test('the page loads the hyphenation of a language when it is asked for, and only then', async () => {
  const patterns = () => requested.filter((name) => /^de-.*\.js$/.test(name)).length;
  const text = 'Die Kinderschutzbeauftragten der Jugendhilfeeinrichtungen unterstützen dich.';
  const request = { text, lang: 'de', widthPx: 320, fontSizePx: 28 };
  expect(await setInPage(request)).toEqual(await setText(request, fonts));
  expect(patterns()).toBe(0);
  const hyphenated = await setText({ ...request, hyphenate: true }, fonts);
  expect(hyphenated).not.toEqual(await setText(request, fonts));
  expect(await setInPage({ ...request, hyphenate: true })).toEqual(hyphenated);
  expect(patterns()).toBe(1);
});

test('a font that does not come is told by its file', async () => {
  const request = { text: corpus.languages.he.body, lang: 'he', widthPx: 600, fontSizePx: 28 };
  const told = await page.evaluate(`setInPage(${JSON.stringify(request)}).catch(({ code, message }) => [code, message])`);
  expect(told).toEqual(['FONT_MISSING', 'The font file "noto-sans-hebrew-400.woff2" could not be loaded: status 404']);
});
