import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

/** Presses a key until the element with this name has the focus. */
export async function pressUntil(page, key, name) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    if (label.includes(name)) return;
  }
  assert.fail(`"${name}" is not reached with the key ${key}`);
}

/** What a button hands to the person who pressed it. */
export async function download(page, button) {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The page draws a moment after a click: asks again until the assertion holds, and fails with its last message. */
export async function eventually(check, deadline = Date.now() + 10_000) {
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** A panel beside the canvas. Storybook remembers the one that was open last. */
export async function openPanel(page, name) {
  await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  return page.getByRole('region', { name, exact: true });
}

/** Chooses in a menu above the canvas. */
export async function choose(page, menu, option) {
  await page.getByRole('toolbar').getByRole('button', { name: menu }).click();
  await page.getByRole('option', { name: option }).click();
}
