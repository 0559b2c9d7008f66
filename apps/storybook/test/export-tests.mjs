import assert from 'node:assert/strict';
import { download, eventually } from './acts.mjs';

const STORY = 'templates-coin-row--poster';

/** Files and the command line, as the static build offers them. */
export const exportTests = {
  'a piece is downloaded as SVG and, in the size of its format, as PNG of this browser': async ({ page, open, canvas }) => {
    await open(STORY);
    const svg = await download(page, canvas.getByRole('button', { name: 'SVG' }));
    assert.equal(svg.name, 'en-GB.m06.coin-row.a4.draft.svg');
    assert.match(svg.bytes.toString('utf8'), /^<svg [^>]*viewBox="0 0 2100 2970"/);
    const png = await download(page, canvas.getByRole('button', { name: 'PNG by this browser' }));
    assert.equal(png.name, 'en-GB.m06.coin-row.a4.draft.png');
    assert.deepEqual([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)], [1240, 1754]);
    assert.ok(png.bytes.length > 20_000, `the picture has ${png.bytes.length} bytes`);
  },

  'the command that makes the piece follows the toolbar, and says what it leaves out': async ({ page, open, canvas }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(STORY, 'target:fr-BE;format:square-1080;theme:parents');
    await canvas.getByRole('button', { name: 'Copy command' }).click();
    await canvas.getByText('Copied. Not in the command: The theme: write "look: parents"').waitFor();
    await eventually(async () =>
      assert.equal(
        await page.evaluate(() => navigator.clipboard.readText()),
        'npx campaignkit render sextortion-for-money --targets fr-BE --messages m06 --templates coin-row --formats square-1080 --today 2026-11-22',
      ),
    );
  },
};
