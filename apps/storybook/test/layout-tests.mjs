import assert from 'node:assert/strict';
import { eventually, pressUntil } from './acts.mjs';

const STORY = 'templates-coin-row--poster';
/** Everything chosen that can be: the longest that the bar has to say. */
const EVERYTHING =
  'target:zh-Hant-TW;format:signage-portrait-2160x3840;theme:boys;brand:none;message:sextortion-for-money+m05;eyes:grey;grid:!true;safe:!true';
const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

/** The frame in every size of window that people have. */
export const layoutTests = {
  'the bar above the canvas never scrolls, and every tool in it is seen': async ({ page, open }) => {
    for (const globals of ['', EVERYTHING]) {
      for (const size of WINDOWS) {
        await page.setViewportSize(size);
        await open(STORY, globals);
        const bar = page.getByTestId('sb-preview-toolbar');
        await bar.getByRole('button', { name: 'Greyscale and colour-blind views' }).waitFor();
        await eventually(async () => {
          const cut = await bar.evaluate((element) => {
            const { left, right } = element.getBoundingClientRect();
            return [...element.querySelectorAll('button')]
              .filter((button) => button.getBoundingClientRect().left < left || button.getBoundingClientRect().right > right)
              .map((button) => button.ariaLabel);
          });
          assert.deepEqual(cut, [], `cut at ${size.width} px`);
        });
      }
    }
  },

  'the tools of the canvas stand in one row beside the panel at 1440 px': async ({ open, canvas }) => {
    await open(STORY);
    const tops = await canvas
      .locator('.bar-tools > *:not(:empty)')
      .evaluateAll((found) => found.map((element) => Math.round(element.getBoundingClientRect().bottom)));
    assert.equal(new Set(tops).size, 1, tops.join());
  },

  'pages that show no piece have no empty panel beside them, and the next piece has its panel again': async ({ page, open, canvas }) => {
    await open('tokens--all-tokens');
    await eventually(async () => assert.equal(await page.getByRole('tab', { name: 'Diagnostics' }).count(), 0));
    await open(STORY);
    await canvas.locator('.piece > svg').waitFor();
    await page.getByRole('tab', { name: 'Diagnostics' }).waitFor();
  },

  'with the keyboard alone: a file is made, a piece of the wall is opened, and the focus is seen': async ({ page, open, canvas }) => {
    await open('wall--formats');
    await canvas.locator('.tile-open').first().waitFor();
    await focusInside(page, canvas, (element) => element.classList.contains('tile-open'));
    await assertFocusSeen(canvas);
    await page.keyboard.press('Enter');
    await canvas.locator('.piece > svg').waitFor();
    await focusInside(page, canvas, (element) => element.textContent.includes('SVG'));
    await assertFocusSeen(canvas);
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    assert.match(file.suggestedFilename(), /\.draft\.svg$/);
    await pressUntil(page, 'Tab', 'Hide addon panel');
  },
};

/** Goes on with Tab until the focus is on an element inside the canvas for which the test holds. */
async function focusInside(page, canvas, isIt) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const isThere = await canvas
      .locator('body')
      .evaluate(
        (body, test) => body.ownerDocument.activeElement !== body && new Function(`return (${test})`)()(body.ownerDocument.activeElement),
        isIt.toString(),
      );
    if (isThere) return;
  }
  assert.fail(`not reached with Tab: ${isIt}`);
}

async function assertFocusSeen(canvas) {
  const { outline, isSeen } = await canvas.locator(':focus').evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    return { outline: `${outlineStyle} ${outlineWidth}`, isSeen: bottom > 0 && top < innerHeight };
  });
  assert.equal(outline, 'solid 2px');
  assert.ok(isSeen, 'what has the focus is scrolled into view');
}
