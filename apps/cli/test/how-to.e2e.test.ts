import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratchCheckout, writeInto } from './scratch-checkout.js';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../docs/how-to');
const run = promisify(execFile);

let checkout = '';
beforeAll(async () => {
  checkout = await scratchCheckout();
});
afterAll(async () => {
  await rm(checkout, { recursive: true, force: true });
});

interface Block {
  readonly kind: 'file' | 'commands';
  readonly file: string;
  readonly text: string;
}

/** Fenced blocks that a reader would write to a file, and those that a reader would run. */
function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w+)(?: file=(\S+))?\n([\s\S]*?)^```$/gm)].flatMap(
    ([, language = '', file = '', text = '']): Block[] => {
      if (file !== '') return [{ kind: 'file', file, text }];
      return language === 'sh' ? [{ kind: 'commands', file, text }] : [];
    },
  );
}

test.each(readdirSync(folder))('docs/how-to/%s does what it says, from top to bottom', async (page) => {
  const blocks = blocksOf(readFileSync(path.join(folder, page), 'utf8'));
  expect(
    blocks.some(({ kind }) => kind === 'commands'),
    'a how-to ends with the command that proves it',
  ).toBe(true);
  for (const { kind, file, text } of blocks) {
    if (kind === 'file') await writeInto(checkout, file, text);
    else
      await run('bash', ['-euo', 'pipefail', '-c', text], {
        cwd: checkout,
        env: { ...process.env, PATH: `${path.join(checkout, 'node_modules/.bin')}:${process.env['PATH']}` },
      });
  }
});
