import assert from 'node:assert/strict';
import { eventually, openPanel, pressUntil } from './acts.mjs';

const STORY = 'templates-coin-row--poster';
const MM = 96 / 25.4;

/** What a designer does, in the whole frame. Each gets a fresh page; `open` goes to a story and waits until it is drawn. */
export const workshopTests = {
  'the target is changed with the keyboard alone': async ({ page, open, canvas }) => {
    await open(STORY);
    await pressUntil(page, 'Tab', 'Guides');
    // A toolbar is one stop; the arrows move inside it.
    await pressUntil(page, 'ArrowRight', 'Language and region');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Arabic, Egypt' }).waitFor();
    await page.keyboard.type('A');
    await page.keyboard.press('Enter');
    await canvas.getByRole('heading', { name: 'Arabic, Egypt' }).waitFor();
    await canvas.locator('.piece > svg[lang="ar-EG"]').waitFor();
  },

  'the panel lists the diagnostics of what is shown, counts them in its tab and filters them': async ({ page, open, canvas }) => {
    await open(STORY);
    const panel = await openPanel(page, 'Diagnostics');
    const rows = panel.getByRole('listitem');
    await rows.first().waitFor();
    const all = await rows.count();
    // Rule, what, fix, where; under the name of its severity.
    assert.match(await rows.first().innerText(), /^[\w-]+\s[\s\S]+\sFix [\s\S]+\sen-GB · a4 · m06/);
    const groups = await panel.getByRole('region').evaluateAll((found) => found.map((group) => group.ariaLabel));
    assert.deepEqual(
      groups,
      ['Errors', 'Warnings', 'Notes'].filter((name) => groups.includes(name)),
    );
    assert.ok(groups.length > 0);
    assert.equal(await page.getByRole('tab', { name: `Diagnostics ${all}` }).count(), 1);
    const notes = page.getByRole('button', { name: /^Notes \d+$/ });
    await notes.focus();
    await page.keyboard.press('Space');
    const expected = Number(/\d+/.exec(await notes.innerText())?.[0]);
    assert.equal(await rows.count(), expected);
    assert.ok(expected < all, 'the filter shows less than everything');
    // Another piece, other findings.
    await open(STORY, 'target:es-MX');
    await canvas.getByRole('heading', { name: 'Spanish, Mexico' }).waitFor();
    await page.getByRole('button', { name: /^All \d+$/ }).click();
    await page.getByRole('region', { name: 'Diagnostics' }).getByText('contacts/MX.json').first().waitFor();
  },

  'what axe finds is an error in every story': async ({ page, address }) => {
    await page.goto(`${address}iframe.html?id=typography--one-language&viewMode=story`);
    await page.locator('[data-state="ready"]').waitFor();
    const lenient = await page.evaluate(async () => {
      const stories = Object.values(await globalThis['__STORYBOOK_PREVIEW__'].extract());
      return stories.filter(({ parameters }) => parameters.a11y?.test !== 'error').map(({ id }) => id);
    });
    assert.deepEqual(lenient, []);
  },

  'the panel of texts says what the drawing says': async ({ page, open, canvas }) => {
    await open(STORY);
    const alt = await canvas.locator('.piece > svg > title').evaluate((title) => title.textContent);
    await page.getByRole('tab', { name: 'Text' }).click();
    const panel = page.getByRole('region', { name: 'Text', exact: true });
    await panel.getByText(alt, { exact: true }).waitFor();
    const digits = await panel
      .locator('div', { has: page.getByText('number', { exact: true }) })
      .locator('dd')
      .innerText();
    const printed = await panel.locator('dl b').first().innerText();
    assert.equal(digits.replace(/\D/g, ''), printed.replace(/\D/g, ''));
  },

  'what cannot be drawn is a card with code and fix, on the canvas and in the panel': async ({ page, open, canvas }) => {
    await open(STORY, 'target:nowhere');
    const card = canvas.getByRole('alert');
    assert.match(await card.innerText(), /TARGET_UNKNOWN[\s\S]*Fix/);
    const panel = await openPanel(page, 'Diagnostics');
    assert.match(await panel.getByRole('region', { name: 'Errors' }).innerText(), /TARGET_UNKNOWN/);
  },

  'a broken address bar is a card too': async ({ open, canvas }) => {
    await open(STORY, 'format:a99;theme:nobody;brand:nobody');
    assert.match(await canvas.getByRole('alert').innerText(), /FORMAT_UNKNOWN[\s\S]*a4/);
  },

  'real size is in millimetres': async ({ open, canvas }) => {
    await open(STORY);
    await canvas.getByRole('button', { name: '100 %' }).click();
    await eventually(async () => {
      const widthPx = await canvas.locator('.sheet').evaluate((sheet) => sheet.getBoundingClientRect().width);
      assert.ok(Math.abs(widthPx - 210 * MM) < 1, `A4 is ${widthPx / MM} mm wide`);
    });
  },

  'a finding that is pressed shows its place on the piece': async ({ page, open, canvas }) => {
    await open(STORY);
    const panel = await openPanel(page, 'Diagnostics');
    await panel.getByRole('listitem').filter({ hasText: 'gb-childline' }).getByRole('button').first().click();
    const isOnSheet = await canvas
      .locator('.overlay-flash')
      .first()
      .evaluate((flash) => {
        const [box, sheet] = [flash, flash.closest('.sheet')].map((element) => element.getBoundingClientRect());
        return box.width > 0 && box.top >= sheet.top && box.bottom <= sheet.bottom;
      });
    assert.ok(isOnSheet);
    await canvas.locator('.overlay-flash').first().waitFor({ state: 'detached' });
  },

  'a language without words speaks English, and the menu, the canvas and the panel say so': async ({ page, open, canvas }) => {
    await open(STORY, 'target:ur-PK');
    await canvas.getByText('speaks English: no words yet').waitFor();
    await canvas.locator('.piece > svg[lang="en-PK"]').waitFor();
    const rows = (await openPanel(page, 'Diagnostics')).getByRole('listitem');
    await rows.filter({ hasText: 'locales/ur has no words for "sextortion-for-money"' }).waitFor();
    await page.getByRole('button', { name: 'Urdu, Pakistan (no words yet)' }).waitFor();
  },

  'every language is on the sheet of scripts, and opens alone': async ({ open, canvas }) => {
    await open('typography--all-scripts');
    await canvas.locator('[data-state="ready"]').waitFor();
    assert.equal(await canvas.locator('.specimen').count(), 45);
    const khmer = canvas.locator('.specimen', { hasText: 'Khmer' });
    assert.match(await khmer.innerText(), /Khmer km\s+Khmer \(Khmr\) · 1\.3\s\/\s1\.6\sem\s+Noto Sans Khmer, Noto Sans\s+no words yet/);
    await khmer.getByRole('button', { name: 'Khmer' }).click();
    await canvas.getByRole('heading', { name: 'Khmer' }).waitFor();
    await canvas.locator('.specimen-paper svg[lang="km"][data-part="source"]').waitFor();
    await canvas.getByText('locales/km/locale.json').waitFor();
  },
};
