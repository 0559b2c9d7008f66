import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { fontCss } from '../../parity/chromium/font-css.js';
import type { Sample } from '../samples/sample.js';
import type { SampleFaces } from '../samples/sample-faces.js';
import type { Contender } from './contender.js';
import { layOut, showText } from './lay-out.js';

const FONTS = fileURLToPath(new URL('../../fonts/', import.meta.url));
/** Answered here, never by a network; and trusted enough for a clock that is not blurred. */
const ORIGIN = 'http://localhost/bench/';
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** The browser, with a warm page for each sample. */
export async function createChromium(browser: Browser, samples: readonly Sample[], faces: SampleFaces): Promise<Contender[]> {
  const pages = new Map<string, Page>();
  for (const sample of samples) pages.set(sample.id, await openPage(browser, sample, faces));
  const pageOf = ({ id }: Sample): Page => {
    const page = pages.get(id);
    if (!page) throw new Error(`no page was opened for ${id}`);
    return page;
  };
  return [
    {
      name: 'Chromium layout',
      does: 'lines, with the place of each, measured inside of the page, nothing drawn; a headline is laid out at each size tried',
      everyRounds: 1,
      setsHeadlines: true,
      set: (sample, text) => pageOf(sample).evaluate(layOut, { text, lineHeight: sample.lineHeight, fit: sample.fit }),
    },
    {
      name: 'Chromium drawn',
      does: 'a PNG of the text in Node, with the way to the browser and back',
      everyRounds: 5,
      setsHeadlines: false,
      set: async (sample, text) => {
        const page = pageOf(sample);
        const startedAt = performance.now();
        const clip = await page.evaluate(showText, text);
        await page.screenshot({ clip });
        return { ms: performance.now() - startedAt };
      },
    },
  ];
}

async function openPage(browser: Browser, sample: Sample, faces: SampleFaces): Promise<Page> {
  // Each with a window of its own: pages behind another one are drawn once a second.
  const page = await browser.newPage({ viewport: { width: 800, height: 800 } });
  // tsx wraps named functions in this; in the page there is no tsx.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.route(`${ORIGIN}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', headers: ISOLATED, body: html(sample, faces) }),
  );
  await page.route('**/fonts/*', async (route) => {
    const file = path.basename(new URL(route.request().url()).pathname);
    return route.fulfill({ contentType: 'font/woff2', body: await readFile(path.join(FONTS, file)) });
  });
  await page.goto(ORIGIN);
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
  if (!(await page.evaluate(() => crossOriginIsolated))) throw new Error('the page of the browser has no exact clock');
  return page;
}

function html(sample: Sample, faces: SampleFaces): string {
  const { id, lang, direction, widthPx, fontSizePx, fontWeight, lineHeight, wordBreak, lineBreak, fit } = sample;
  const style = [
    `margin:0;width:${widthPx}px;font-size:${fontSizePx}px;line-height:${lineHeight}`,
    `white-space:pre-line;word-break:${wordBreak};line-break:${lineBreak};text-wrap-style:${fit ? 'balance' : 'auto'}`,
  ].join(';');
  const css = `${fontCss(fontWeight, faces.get(id) ?? [])}body{${style}}`;
  return `<!doctype html><html lang="${lang}" dir="${direction}"><style>${css}</style><body class="w${fontWeight}"></body></html>`;
}
