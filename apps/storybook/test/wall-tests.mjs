import assert from 'node:assert/strict';
import { eventually } from './acts.mjs';

const made = (canvas) => canvas.locator('img.tile-picture').count();

/** Pieces side by side. */
export const wallTests = {
  'one template hangs in all languages: what is seen is made, the rest when it is scrolled to': async ({ open, canvas }) => {
    await open('wall--languages');
    const places = await canvas.locator('.wall-tile').count();
    assert.ok(places >= 45, `${places} places`);
    const first = await made(canvas);
    assert.ok(first > 0 && first < places / 2, `${first} of ${places} are made`);
    await canvas.locator('.wall-tile').last().scrollIntoViewIfNeeded();
    await canvas.locator('.wall-tile').last().locator('img').waitFor();
    assert.ok((await made(canvas)) < places, 'what lies between was skipped');
    const last = canvas.locator('.wall-tile').last();
    assert.match(await last.innerText(), /[A-Z][a-z]+.*\s[a-z]{2,3}-[A-Z]{2}/);
  },

  'the wall of everything answers while it is being made': async ({ page, canvas, address }) => {
    await page.goto(`${address}?path=/story/wall--everything&globals=tile:80`);
    await canvas.locator('.wall-tile').first().waitFor();
    await canvas.locator('img.tile-picture').first().waitFor();
    const busyMs = await canvas.locator('.wall').evaluate(async () => {
      const from = performance.now();
      await new Promise((resolve) => setTimeout(resolve));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - from;
    });
    assert.ok(busyMs < 1500, `the page answered after ${busyMs.toFixed(0)} ms`);
  },

  'the wall is zoomed with slider and keyboard, and fits': async ({ page, open, canvas }) => {
    await open('wall--formats');
    const widthOf = async () => (await canvas.locator('.tile-picture').first().boundingBox()).width;
    const usual = await widthOf();
    await canvas.getByRole('region', { name: 'Wall' }).focus();
    await page.keyboard.press('+');
    await eventually(async () => assert.ok((await widthOf()) > usual));
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await eventually(async () => assert.ok((await widthOf()) < usual));
    await canvas.getByRole('slider').fill('400');
    await eventually(async () => assert.ok((await widthOf()) > usual * 1.5));
    await canvas.getByRole('region', { name: 'Wall' }).focus();
    await page.keyboard.press('0');
    await eventually(async () => {
      const last = await canvas.locator('.wall-tile').last().boundingBox();
      const wall = await canvas.locator('.wall').boundingBox();
      assert.ok(last.y + last.height <= wall.y + wall.height + 2, 'all pieces are seen');
    });
    assert.match(page.url(), /tile:fit/);
  },

  'the wall lists what is refused, with the reason, and marks what was found': async ({ page, open, canvas }) => {
    await open('wall--formats');
    assert.match(await canvas.getByRole('region', { name: /^Refused/ }).innerText(), /\w+ .*: \w+/);
    const badge = canvas.locator('.wall-badge').first();
    assert.match(await badge.innerText(), /^(?:↔ )?[!×] \d+$/);
    await badge.focus();
    const findings = canvas.locator('.wall-badge:focus + .wall-findings');
    await findings.waitFor();
    assert.match(await findings.innerText(), /^[!×] [\w-]+: /);
    const tab = await page.getByRole('tab', { name: /^Diagnostics/ }).innerText();
    assert.match(tab, /\d/);
  },

  'only problems: a piece without room stays, sound ones go': async ({ page, open, canvas }) => {
    await open('wall--templates', 'problems:!true');
    await eventually(
      async () => assert.match(await canvas.locator('.bar-title p').innerText(), /all made · \d+ with problems/),
      Date.now() + 60_000,
    );
    const problems = Number(/(\d+) with/.exec(await canvas.locator('.bar-title p').innerText())[1]);
    assert.equal(await canvas.locator('.wall-tile').count(), problems);
    await canvas.getByRole('button', { name: 'Only problems' }).click();
    await eventually(async () => assert.ok((await canvas.locator('.wall-tile').count()) > problems));
    assert.doesNotMatch(page.url(), /problems:!true/);
  },

  'a piece of the wall opens alone, and its story leads back to a wall': async ({ page, open, canvas }) => {
    await open('templates-coin-row--all-languages');
    await canvas.locator('.wall-tile', { hasText: 'sw-KE' }).getByRole('button').first().click();
    await canvas.getByRole('heading', { name: 'Swahili, Kenya' }).waitFor();
    await canvas.locator('.piece > svg[lang="sw-KE"]').waitFor();
    await canvas.getByRole('button', { name: 'Templates' }).click();
    await canvas.getByRole('heading', { name: 'One message, all templates' }).waitFor();
    assert.match(page.url(), /wall--templates/);
    await canvas.locator('.wall-tile', { hasText: 'Coin row' }).waitFor();
  },

  'the wall changes its template and its message': async ({ page, open, canvas }) => {
    await open('wall--formats');
    const names = await canvas.getByRole('combobox', { name: 'Template on the wall' }).locator('option').allInnerTexts();
    await canvas.getByRole('combobox', { name: 'Template on the wall' }).selectOption(names.at(-1));
    await eventually(async () => assert.match(page.url(), /template:[\w-]+/));
    await canvas.getByRole('combobox', { name: 'Message on the wall' }).selectOption({ index: 0 });
    await eventually(async () => assert.match(page.url(), /message:/));
  },
};
