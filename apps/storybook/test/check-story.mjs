import assert from 'node:assert/strict';

/** Storybook keeps a place for stories and one for pages, and hides the other. */
const SHOWN = '#storybook-root:not([hidden]), #storybook-docs:not([hidden])';
/** Small, because a wall makes every piece that is seen. */
const WINDOW = { width: 640, height: 600 };
/** A picture that shows something has more signs than this. */
const LEAST_DRAWING = 5_000;

/**
 * Opens one story or page without the frame and looks at it: drawn, without error card, without a violation that axe finds.
 * @param {import('playwright').Page} page
 * @param {{ id: string, type: string }} entry of Storybook's index
 */
export async function checkStory(page, entry, { address, axe }) {
  await page.setViewportSize(WINDOW);
  await goToStory(page, entry, address);
  await page.locator(SHOWN).locator('[data-state="ready"], [data-state="error"], [data-state="refused"]').first().waitFor();
  assert.equal(await page.locator('.card').count(), 0, `shows an error card: ${await cardText(page)}`);
  if ((await page.locator('.piece').count()) > 0) await checkDrawing(page);
  else if ((await page.locator('.tiles, .page-examples').count()) > 0) await checkPictures(page);
  else if ((await page.locator('.specimen-paper').count()) > 0) await checkSpecimens(page);
  else await checkText(page);
  await checkAccess(page, axe);
}

/** The first time by its address; then as the frame does it, which keeps what is loaded. */
async function goToStory(page, { id, type }, address) {
  if (!page.url().startsWith(`${address}iframe.html`)) {
    // The accessibility panel must not run axe at the same time.
    await page.goto(`${address}iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
    return;
  }
  await page.evaluate(
    (selection) =>
      new Promise((resolve) => {
        const { channel } = globalThis['__STORYBOOK_PREVIEW__'];
        const stopWhenShown = (shownId) => shownId === selection.storyId && resolve();
        for (const event of ['storyRendered', 'docsRendered']) channel.on(event, stopWhenShown);
        channel.emit('setCurrentStory', selection);
      }),
    { storyId: id, viewMode: type },
  );
}

async function cardText(page) {
  const [text] = await page.locator('.card').allInnerTexts();
  return text ?? '';
}

async function checkDrawing(page) {
  const { length, title, widthPx } = await page.locator('.piece > svg').evaluate((svg) => ({
    length: svg.innerHTML.length,
    title: svg.querySelector('title')?.textContent ?? '',
    widthPx: svg.getBoundingClientRect().width,
  }));
  assert.ok(length > LEAST_DRAWING, `the drawing has only ${length} signs`);
  assert.ok(title.length > 20, `the drawing has no title for screen readers (received "${title}")`);
  assert.ok(widthPx > 100, `the drawing is ${widthPx} px wide`);
}

async function checkPictures(page) {
  const pictures = await page.locator('img.tile-picture').evaluateAll((images) =>
    Promise.all(
      images.map(async (image) => {
        await image.decode();
        return { widthPx: image.naturalWidth, alt: image.alt };
      }),
    ),
  );
  assert.ok(pictures.length > 0, 'shows no piece');
  // A wall makes what is seen; the rest comes when it is scrolled to.
  const missing = await page
    .locator('.tile-picture[aria-busy="true"]')
    .evaluateAll(
      (found) =>
        found.filter((picture) => picture.getBoundingClientRect().top < innerHeight && picture.getBoundingClientRect().bottom > 0).length,
    );
  assert.equal(missing, 0, 'a piece is missing');
  for (const { widthPx, alt } of pictures)
    assert.ok(widthPx > 0 && alt.length > 20, `a piece is empty or has no alternative text ("${alt}")`);
}

/** Each text is drawn inside its paper, and is read aloud. */
async function checkSpecimens(page) {
  const papers = await page.locator('.specimen-paper').evaluateAll((found) =>
    found.map((paper) => {
      const box = paper.getBoundingClientRect();
      return [...paper.querySelectorAll('svg')].map((svg) => {
        const { left, right } = svg.getBoundingClientRect();
        return { isInside: left >= box.left && right <= box.right, paths: svg.querySelectorAll('path').length, label: svg.ariaLabel ?? '' };
      });
    }),
  );
  for (const texts of papers) {
    assert.ok(texts.length >= 2, 'a language has no text');
    for (const { isInside, paths, label } of texts)
      assert.ok(isInside && paths > 0 && label.length > 5, `a text is not drawn ("${label}")`);
  }
}

async function checkText(page) {
  assert.equal(await page.locator(SHOWN).locator('[data-state="error"]').count(), 0, 'the page is missing');
  const { length } = await page.locator(SHOWN).innerText();
  assert.ok(length > 500, `the page has only ${length} signs`);
}

async function checkAccess(page, axe) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const violations = await page.evaluate(async (shown) => {
    const { violations: found } = await globalThis.axe.run(shown, { resultTypes: ['violations'], preload: false });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, SHOWN);
  assert.deepEqual(violations, [], 'axe finds violations');
}
