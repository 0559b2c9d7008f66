import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

const here = path.dirname(fileURLToPath(import.meta.url));
const SIZE = { width: 600, height: 700 };
/** Colour distance of a pixel that counts (YIQ, 0–1), and the share of pixels that may differ: edges of letters, never a part of the page. */
const PIXEL_THRESHOLD = 0.12;
const MOST_DIFFERING = 0.004;

/** How pieces look is the business of the templates; how many were found wanting changes with them. */
const HIDE_PIECES = `
  .piece, .tile-picture, .wall-badge, .bar-title p { visibility: hidden }
  .sheet { background: #0d3a33 !important }
  * { animation: none !important; transition: none !important; caret-color: transparent !important }
`;

const PAGES = {
  'stage-with-guides': 'id=templates-coin-row--poster&viewMode=story&globals=grid:!true;safe:!true;bleed:!true;baseline:!true',
  'stage-with-fault': 'id=templates-coin-row--poster&viewMode=story&globals=target:nowhere',
  wall: 'id=wall--languages&viewMode=story&globals=tile:120;template:coin-row;message:sextortion-for-money+m06',
  'docs-page': 'id=templates-coin-row--docs&viewMode=docs',
};

/** Storybook's own pages look as their stored pictures (UPDATE_GOLDEN=1 writes them anew). */
export const lookTests = Object.fromEntries(
  Object.entries(PAGES).map(([name, query]) => [
    `looks as its picture: ${name}`,
    async ({ page, address }) => {
      await page.setViewportSize(SIZE);
      await page.goto(`${address}iframe.html?${query}${query.includes('globals') ? ';' : '&globals='}a11y.manual:!true`);
      await page.locator('[data-state="ready"], [data-state="error"]').first().waitFor();
      await page.addStyleTag({ content: HIDE_PIECES });
      await page.evaluate(() => document.fonts.ready);
      const seen = await sharp(await page.screenshot())
        .removeAlpha()
        .png({ palette: true, compressionLevel: 9 })
        .toBuffer();
      const file = path.join(here, 'golden', `${name}.png`);
      if (process.env.UPDATE_GOLDEN === '1') {
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, seen);
        return;
      }
      await compare(name, seen, await readFile(file));
    },
  ]),
);

async function compare(name, seen, stored) {
  const [actual, expected] = await Promise.all([seen, stored].map((png) => sharp(png).ensureAlpha().raw().toBuffer()));
  assert.equal(actual.length, expected.length, 'the pictures have one size');
  const diff = Buffer.alloc(actual.length);
  const differing = pixelmatch(expected, actual, diff, SIZE.width, SIZE.height, { threshold: PIXEL_THRESHOLD });
  const share = differing / (SIZE.width * SIZE.height);
  if (share <= MOST_DIFFERING) return;
  const folder = path.join(here, '..', 'out', 'golden');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${name}.actual.png`), seen);
  await writeFile(path.join(folder, `${name}.expected.png`), stored);
  await sharp(diff, { raw: { ...SIZE, channels: 4 } })
    .png()
    .toFile(path.join(folder, `${name}.diff.png`));
  assert.fail(`${(100 * share).toFixed(1)} % of the picture differ: see ${name} in apps/storybook/out/golden`);
}
