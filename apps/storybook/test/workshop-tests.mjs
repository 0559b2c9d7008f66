import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

const STORY = 'templates-coin-row--poster';
const MM = 96 / 25.4;

/** What a designer does, in the whole frame. Each gets a fresh page; `open` goes to a story and waits until it is drawn. */
export const workshopTests = {
  'the target is changed with the keyboard alone': async ({ page, open, canvas }) => {
    await open(STORY);
    await pressUntil(page, 'Tab', 'Reload story');
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
    const rows = await openDiagnostics(page);
    await rows.first().waitFor();
    const all = await rows.count();
    // Severity, rule, what, fix, where.
    assert.match(await rows.first().innerText(), /^(?:error|warning|note)\s+[\w-]+\s[\s\S]+\sFix [\s\S]+\sen-GB · a4 · m06/);
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
    const row = await openDiagnostics(page);
    assert.match(await row.innerText(), /error[\s\S]*TARGET_UNKNOWN/);
  },

  'a broken address bar is a card too': async ({ open, canvas }) => {
    await open(STORY, 'format:a99;theme:nobody;brand:nobody');
    assert.match(await canvas.getByRole('alert').innerText(), /FORMAT_UNKNOWN[\s\S]*a4/);
  },

  'real size is in millimetres, and the grid lies over the piece': async ({ open, canvas }) => {
    await open(STORY);
    await canvas.getByRole('button', { name: '100 %' }).click();
    await eventually(async () => {
      const widthPx = await canvas.locator('.sheet').evaluate((sheet) => sheet.getBoundingClientRect().width);
      assert.ok(Math.abs(widthPx - 210 * MM) < 1, `A4 is ${widthPx / MM} mm wide`);
    });
    await canvas.getByRole('button', { name: '200 %' }).click();
    await canvas.getByRole('button', { name: 'Grid' }).click();
    await eventually(async () => assert.equal(await canvas.locator('.overlay-grid rect').count(), 13));
    await canvas.getByRole('button', { name: 'Safe area' }).click();
    await eventually(async () => assert.equal(await canvas.locator('.overlay-edge').count(), 1));
  },

  'theme and brand change the drawing': async ({ open, canvas }) => {
    await open(STORY);
    const own = await canvas.locator('.piece').innerHTML();
    await open(STORY, 'theme:parents');
    await canvas.getByText('Parents').waitFor();
    const dressed = await canvas.locator('.piece').innerHTML();
    await open(STORY, 'theme:parents;brand:none');
    const bare = await canvas.locator('.piece').innerHTML();
    assert.equal(new Set([own, dressed, bare]).size, 3);
    assert.ok(dressed.includes('data:image/png') && !bare.includes('data:image/png'), 'the logos come with the brand');
  },

  'a piece is downloaded as SVG and, in the size of its format, as PNG': async ({ page, open, canvas }) => {
    await open(STORY);
    const svg = await download(page, canvas.getByRole('button', { name: 'SVG' }));
    assert.equal(svg.name, 'en-GB.m06.coin-row.a4.draft.svg');
    assert.match(svg.bytes.toString('utf8'), /^<svg [^>]*viewBox="0 0 2100 2970"/);
    const png = await download(page, canvas.getByRole('button', { name: 'PNG' }));
    assert.equal(png.name, 'en-GB.m06.coin-row.a4.draft.png');
    assert.deepEqual([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)], [1240, 1754]);
    assert.ok(png.bytes.length > 20_000, `the picture has ${png.bytes.length} bytes`);
  },

  'a piece of a contact sheet opens alone': async ({ open, canvas }) => {
    await open('templates-coin-row--all-languages');
    await canvas
      .getByRole('button', { name: 'Swahili' })
      .or(canvas.locator('.tile', { hasText: 'sw-KE' }).getByRole('button'))
      .first()
      .click();
    await canvas.getByRole('heading', { name: 'Swahili, Kenya' }).waitFor();
    await canvas.locator('.piece > svg[lang="sw-KE"]').waitFor();
  },

  'a language without words speaks English, and the menu, the canvas and the panel say so': async ({ page, open, canvas }) => {
    await open(STORY, 'target:ur-PK');
    await canvas.getByText('speaks English: no words yet').waitFor();
    await canvas.locator('.piece > svg[lang="en-PK"]').waitFor();
    const rows = await openDiagnostics(page);
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

/** Presses a key until the element with this name has the focus. */
async function pressUntil(page, key, name) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    if (label.includes(name)) return;
  }
  assert.fail(`"${name}" is not reached with the key ${key}`);
}

async function download(page, button) {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The page draws a moment after a click: asks again until the assertion holds, and fails with its last message. */
async function eventually(check, deadline = Date.now() + 5000) {
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** The rows of the panel. Storybook remembers the panel that was open last. */
async function openDiagnostics(page) {
  await page.getByRole('tab', { name: /^Diagnostics/ }).click();
  return page.getByRole('region', { name: 'Diagnostics' }).getByRole('listitem');
}
