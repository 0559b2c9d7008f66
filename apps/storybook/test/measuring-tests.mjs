import assert from 'node:assert/strict';
import { openPanel } from './acts.mjs';

const STORY = 'templates-coin-row--poster';
/** From a key to the changed picture: what still feels like drawing. */
const MOST_MS = 300;
const TIMES = 7;

/** What is told in milliseconds; it runs when nothing else does. */
export const measuringTests = {
  [`the picture follows a key within ${MOST_MS} ms`]: async ({ page, open, canvas }) => {
    await open(STORY);
    const field = (await openPanel(page, 'Controls')).getByRole('textbox', { name: 'Headline' });
    await field.press('End');
    const times = [];
    for (let index = 0; index < TIMES; index++) {
      await canvas.locator('.piece').evaluate((piece) => {
        globalThis['drawn'] = new Promise((resolve) => {
          new MutationObserver(() => requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()))).observe(piece, {
            childList: true,
          });
        });
      });
      await field.evaluate((element) =>
        element.addEventListener('input', () => (globalThis['typedAt'] = performance.timeOrigin + performance.now()), { once: true }),
      );
      await field.pressSequentially('s');
      const drawnAt = await canvas.locator('.piece').evaluate(() => globalThis['drawn']);
      times.push(drawnAt - (await page.evaluate(() => globalThis['typedAt'])));
    }
    const [median] = times.toSorted((a, b) => a - b).slice(Math.floor(TIMES / 2));
    console.log(`    from key to picture: median ${median.toFixed(0)} ms of ${times.map((time) => time.toFixed(0)).join(', ')}`);
    assert.ok(median <= MOST_MS, `the median is ${median.toFixed(0)} ms`);
  },
};
