import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from './find-chromium.mjs';

describe('findChromium', () => {
  let folder;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'chromium-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const program = (name, script) => {
    const file = path.join(folder, name);
    writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return file;
  };
  const works = 'echo "Chromium 142.0"';
  const installer = (name, isPossible, install) => ({ name, isPossible: () => isPossible, install });

  it('takes CHROMIUM_PATH before anything else', () => {
    program('chromium', works);
    const chosen = program('my-chromium', works);
    expect(findChromium({ PATH: folder, CHROMIUM_PATH: chosen }, [])).toBe(chosen);
  });

  it('refuses a CHROMIUM_PATH that does not start, instead of taking another one', () => {
    program('chromium', works);
    const broken = { PATH: folder, CHROMIUM_PATH: '/nowhere/chromium' };
    expect(() => findChromium(broken, [])).toThrow(/CHROMIUM_PATH is "\/nowhere\/chromium", but that does not start.*\n.*Fix: /s);
  });

  it('passes over a program on the PATH that is only a notice', () => {
    program('chromium', 'echo "Please install the snap"; exit 1');
    const chrome = program('google-chrome', 'echo "Google Chrome 142.0"');
    expect(findChromium({ PATH: folder }, [])).toBe(chrome);
  });

  it('installs one in the first way that is possible and works', () => {
    const ways = [
      installer('impossible', false, () => 'wrong'),
      installer('fails', true, () => undefined),
      installer('works', true, () => '/opt/chromium'),
    ];
    expect(findChromium({ PATH: folder }, ways)).toBe('/opt/chromium');
  });

  it('says what was tried and what to do when there is none', () => {
    const ways = [installer('apt-get install chromium', true, () => undefined), installer('other', false, () => undefined)];
    expect(() => findChromium({ PATH: folder }, ways)).toThrowErrorMatchingInlineSnapshot(`
      [Error: There is no Chromium here and none could be installed.
        Tried: chromium, chromium-browser, google-chrome, google-chrome-stable on the PATH; apt-get install chromium.
        Fix: install Chromium or Chrome (Debian: apt-get install chromium; macOS: brew install --cask chromium;
        elsewhere: npx playwright install chromium) or set CHROMIUM_PATH to its program, then run npm test again.]
    `);
  });
});
