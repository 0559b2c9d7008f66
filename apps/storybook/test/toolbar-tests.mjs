import assert from 'node:assert/strict';
import { choose, download, eventually } from './acts.mjs';

const STORY = 'templates-coin-row--poster';
const drawing = (canvas) => canvas.locator('.piece').innerHTML();

/** Each tool above the canvas drives a visible change, and stands in the address. */
export const toolbarTests = {
  'every menu changes the piece, stands in the address and outlives a reload': async ({ page, open, canvas }) => {
    await open(STORY);
    const seen = [await drawing(canvas)];
    const steps = [
      ['Language and region', 'Arabic, Egypt', /target:ar-EG/],
      ['Size of the piece', /^Square 1080/, /format:square-1080/],
      ['Colours and voice', /^Parents/, /theme:parents/],
      ['Logos and colours', 'No brand', /brand:none/],
      ['Message of a campaign', /^m05|m05$/, /message:sextortion-for-money[+ ]m05/],
    ];
    for (const [menu, option, inAddress] of steps) {
      await choose(page, menu, option);
      await eventually(async () => {
        const now = await drawing(canvas);
        assert.ok(!seen.includes(now), `${menu} changes the piece`);
        assert.match(decodeURIComponent(page.url()), inAddress);
      });
      await canvas.locator('[data-state="ready"]').waitFor();
      seen.push(await drawing(canvas));
    }
    await page.reload();
    await canvas.locator('[data-state="ready"]').waitFor();
    assert.equal(await drawing(canvas), seen.at(-1));
  },

  'the pseudo-locale is longer and accented, and leaves the number alone': async ({ page, open, canvas }) => {
    await open(STORY);
    await page.getByRole('switch', { name: 'Pseudo' }).click();
    await canvas.getByText('pseudo-locale').waitFor();
    await eventually(async () => {
      const alt = await canvas.locator('.piece > svg > title').evaluate((title) => title.textContent);
      assert.match(alt, /Ţĥéý ŵåñţ/);
      assert.match(alt, /0800 1111/);
    });
    assert.match(page.url(), /pseudo:!true/);
  },

  'the draft mark can be hidden to look, and a file carries it all the same': async ({ page, open, canvas }) => {
    await open(STORY);
    const marked = await drawing(canvas);
    await page.getByRole('switch', { name: 'Draft' }).click();
    await canvas.getByText('draft mark hidden').waitFor();
    await eventually(async () => assert.ok((await drawing(canvas)).length < marked.length));
    const { bytes } = await download(page, canvas.getByRole('button', { name: 'SVG' }));
    assert.match(bytes.toString('utf8'), /data-draft|draft/);
    assert.equal(bytes.length > (await drawing(canvas)).length, true, 'the file is marked');
  },

  'one colour turns the light to solid black, stands in the address and in the command': async ({ page, open, canvas }) => {
    await open(STORY);
    const coloured = await drawing(canvas);
    await page.getByRole('switch', { name: 'One colour' }).click();
    await canvas.getByText('one colour').waitFor();
    await eventually(async () => {
      const now = await drawing(canvas);
      assert.notEqual(now, coloured);
      const colours = [...now.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/gi)].map(([, colour]) => colour.toLowerCase());
      assert.deepEqual(
        colours.filter((colour) => colour.slice(1, 3) !== colour.slice(3, 5) || colour.slice(3, 5) !== colour.slice(5, 7)),
        [],
      );
    });
    assert.match(page.url(), /oneColour:!true/);
    const one = await drawing(canvas);
    assert.match(await canvas.getByRole('button', { name: 'Copy command' }).getAttribute('title'), / --one-colour$/);
    const { name } = await download(page, canvas.getByRole('button', { name: 'SVG' }));
    assert.equal(name, 'en-GB.m06.coin-row.a4.one-colour.draft.svg');
    await page.reload();
    await canvas.locator('[data-state="ready"]').waitFor();
    assert.equal(await drawing(canvas), one);
  },

  'guides are switched one by one and lie over the piece': async ({ page, open, canvas }) => {
    await open(STORY);
    const shown = {
      Grid: ['.overlay-grid rect', 13],
      'Safe area': ['.overlay-edge', 1],
      Bleed: ['.overlay-bleed-area', 1],
      Baseline: ['.overlay-baseline', 1],
    };
    await page.getByRole('button', { name: 'Guides' }).click();
    for (const [name, [selector, count]] of Object.entries(shown)) {
      await page.getByRole('option', { name }).click();
      await eventually(async () => assert.equal(await canvas.locator(selector).count(), count, name));
    }
    await page.getByRole('option', { name: 'Boxes' }).click();
    await eventually(async () => {
      const names = await canvas.locator('.overlay-boxes text').allTextContents();
      assert.ok(
        ['headline', 'number', 'qr'].every((name) => names.includes(name)),
        names.join(),
      );
    });
    await page.getByRole('option', { name: 'Grid' }).click();
    await eventually(async () => assert.equal(await canvas.locator('.overlay-grid').count(), 0));
    assert.equal(await canvas.locator('.overlay-edge').count(), 1, 'the others stay');
    assert.match(page.url(), /boxes:!true/);
  },

  'views for other eyes show what the measures of the looks compute': async ({ page, open, canvas }) => {
    await open(STORY);
    await canvas.locator('.sheet').evaluate((_, swatches) => {
      for (const [index, colour] of swatches.entries()) {
        const style = `position:fixed;z-index:9;top:0;left:${index * 40}px;width:40px;height:40px;background:${colour}`;
        document.body.insertAdjacentHTML('beforeend', `<div data-artwork style="${style}"></div>`);
      }
    }, Object.keys(SEEN));
    const frame = await page.locator('#storybook-preview-iframe').boundingBox();
    for (const [index, name] of ['Greyscale', 'Protanopia', 'Deuteranopia', 'Tritanopia'].entries()) {
      await choose(page, /colour-blind/, new RegExp(`^${name}`));
      await eventually(async () => {
        for (const [place, colours] of Object.values(SEEN).entries()) {
          const clip = { x: frame.x + place * 40 + 20, y: frame.y + 20, width: 1, height: 1 };
          assertNear(await pixelOf(page, await page.screenshot({ clip })), colours[index], `${name} of ${Object.keys(SEEN)[place]}`);
        }
      });
    }
  },

  'a link to exactly this view is copied': async ({ page, open }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(STORY, 'target:fr-BE;grid:!true;zoom:100');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await eventually(async () => assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url()));
    assert.match(page.url(), /target:fr-BE/);
  },
};

/** What `seeAs` of packages/design-system makes of four colours: grey, protan, deutan, tritan. The last two lie on either side of its plane. */
const SEEN = {
  '#FF7551': [159, [142, 142, 83], [173, 173, 72], [255, 109, 132]],
  '#D9F24C': [230, [239, 239, 76], [235, 235, 78], [233, 228, 228]],
  '#2B50E8': [97, [77, 77, 232], [71, 71, 232], [0, 113, 145]],
  '#0D3A33': [51, [55, 55, 51], [49, 49, 52], [21, 55, 66]],
};
/** Browsers count linear light in 256 steps, which are wide where it is dark. */
const NEARLY = 8;

function assertNear(seen, colour, what) {
  const expected = Array.isArray(colour) ? colour : [colour, colour, colour];
  const off = Math.max(...seen.map((value, index) => Math.abs(value - expected[index])));
  assert.ok(off <= NEARLY, `${what}: expected rgb(${expected}), received rgb(${seen})`);
}

/** The first pixel of a picture, read by the browser itself. */
async function pixelOf(page, png) {
  return page.evaluate(async (base64) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context.drawImage(image, 0, 0);
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  }, png.toString('base64'));
}
