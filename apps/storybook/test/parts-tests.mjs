import assert from 'node:assert/strict';
import { choose, eventually, openPanel } from './acts.mjs';

/** Pages that show the parts of pieces. */
export const partsTests = {
  'all drawings are seen at a glance, follow the theme, and one opens in every look': async ({ page, open, canvas }) => {
    await open('illustrations--all-illustrations');
    const fields = () => canvas.locator('.glance-field').evaluateAll((found) => found.map((field) => field.style.background));
    const before = await fields();
    assert.ok(before.length >= 36, `${before.length} drawings`);
    assert.ok(new Set(before).size > 8, 'the looks take turns');
    await choose(page, 'Colours and voice', /^Parents/);
    await eventually(async () => assert.equal(new Set(await fields()).size, 1));
    await choose(page, 'Colours and voice', 'As in the message');
    await canvas.getByRole('button', { name: 'game-pad' }).click();
    const opened = canvas.locator('#drawing-game-pad');
    await eventually(async () => {
      const { y } = await opened.boundingBox();
      assert.ok(y > 0 && y < 400, `its top is at ${y} px`);
    });
    assert.equal(await opened.locator('li').count(), 13);
    assert.match(page.url(), /drawings:looks/);
    await page.reload();
    await opened.waitFor();
  },

  'help blocks are made when somebody comes near to them': async ({ open, canvas }) => {
    await open('help-blocks--all-help-blocks');
    await canvas.locator('.stage[data-state="ready"]').waitFor();
    const made = () => canvas.locator('.help-row img').count();
    const first = await made();
    const all = await canvas.locator('.help-row li').count();
    assert.ok(first >= 5 && first < all, `${first} of ${all} are made`);
    await canvas.locator('.help-row').last().scrollIntoViewIfNeeded();
    await canvas.locator('.help-row').last().locator('img').last().waitFor();
  },

  'the first page makes the pieces that are seen, and the others when it is scrolled to them': async ({ page, canvas, address }) => {
    await page.goto(`${address}?path=/docs/start-here--docs`);
    await canvas.locator('.page-examples[data-state="ready"]').waitFor();
    const made = () => canvas.locator('.page-examples img').count();
    const first = await made();
    const all = await canvas.locator('.page-examples li').count();
    assert.ok(first > 0 && first < all, `${first} of ${all} are made`);
    await canvas.locator('.page-examples li').last().scrollIntoViewIfNeeded();
    await canvas.locator('.page-examples li').last().locator('img').waitFor();
    assert.ok((await made()) > first, 'those made before stay');
  },

  'the examples of a template’s page follow the toolbar': async ({ page, canvas, address }) => {
    await page.goto(`${address}?path=/docs/templates-coin-row--docs&globals=oneColour:!true;target:fr-BE`);
    await canvas.locator('.page-examples[data-state="ready"]').waitFor();
    const pictures = canvas.locator('.page-examples img');
    const looks = await pictures.evaluateAll((images) => images.map(({ lang, style }) => `${lang} ${style.backgroundColor}`));
    assert.deepEqual(new Set(looks), new Set(['fr-BE rgb(255, 255, 255)']));
  },

  'a refused message is told why, and the example’s own is one click away': async ({ page, open, canvas }) => {
    await open('templates-coin-row--poster', 'message:stop-and-get-help+m24');
    await canvas.getByText('Not for this message').waitFor();
    assert.match(await canvas.locator('.card h2').innerText(), /^It was made for .+\.$/);
    await canvas.getByRole('button', { name: 'Message of the example' }).click();
    await canvas.locator('.piece > svg').waitFor();
    assert.doesNotMatch(page.url(), /message:/);
  },

  'an unknown format is a card with the formats that can be chosen': async ({ open, canvas }) => {
    await open('templates-coin-row--poster', 'format:a99');
    await canvas
      .getByRole('alert')
      .getByRole('button', { name: /^Square/ })
      .first()
      .click();
    await canvas.locator('.piece > svg').waitFor();
  },

  'a name from the right keeps its quotation marks in the panel': async ({ page, open }) => {
    await open('templates-coin-row--poster', 'target:ar-EG');
    const name = (await openPanel(page, 'Diagnostics')).locator('bdi').first();
    await name.waitFor();
    assert.match(await name.innerText(), /^\p{Script=Arabic}[\p{Script=Arabic}\s]*$/u);
  },
};
