import assert from 'node:assert/strict';
import { eventually, openPanel } from './acts.mjs';

const STORY = 'templates-coin-row--poster';
const HEADLINE = 'Don’t pay. Tell somebody: 你不是一个人。';
const altOf = (canvas) => canvas.locator('.piece > svg > title').evaluate((title) => title.textContent);

/** The words of a piece, edited in the panel beside it. */
export const wordsTests = {
  'an edited headline is drawn by the engine, kept in the address, and can be taken back': async ({ page, open, canvas }) => {
    await open(STORY);
    const panel = await openPanel(page, 'Controls');
    const own = await panel.getByRole('textbox', { name: 'Headline' }).inputValue();
    await panel.getByRole('textbox', { name: 'Headline' }).fill(HEADLINE);
    await canvas.getByText('edited words').waitFor();
    await eventually(async () => assert.ok((await altOf(canvas)).includes(HEADLINE)));
    await eventually(async () => assert.match(page.url(), /args=packed:[\w-]+/));
    await page.reload();
    await canvas.locator('[data-state="ready"]').waitFor();
    assert.ok((await altOf(canvas)).includes(HEADLINE));
    await panel.getByRole('button', { name: 'Reset Headline' }).click();
    await eventually(async () => assert.ok((await altOf(canvas)).includes(own.slice(0, 20))));
    await eventually(async () => assert.doesNotMatch(page.url(), /args=/));
  },

  'plain words stand in the address as they are, and words of another target replace what nobody edited': async ({
    page,
    open,
    canvas,
  }) => {
    await open(STORY, 'target:fr-BE', 'headline:Parle+maintenant');
    assert.match(await altOf(canvas), /Parle maintenant/);
    const panel = await openPanel(page, 'Controls');
    assert.equal(await panel.getByRole('textbox', { name: 'Headline' }).inputValue(), 'Parle maintenant');
    const tip = panel.getByRole('textbox', { name: 'Tip 1' });
    assert.equal(await tip.getAttribute('lang'), 'fr');
    assert.match(await tip.inputValue(), /pay|pas/i);
  },

  'the panel offers what the template prints, and says how it is set': async ({ page, open }) => {
    await open(STORY);
    const panel = await openPanel(page, 'Controls');
    const texts = await panel.innerText();
    assert.match(texts, /Headline\s+\d lines? of [\d.]+ u/);
    assert.match(texts, /Body\s+only for screen readers in this shape/);
    assert.equal(await panel.getByRole('textbox', { name: /number|contact|law/i }).count(), 0);
  },
};
