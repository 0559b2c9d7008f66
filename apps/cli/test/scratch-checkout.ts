import { cp, mkdir, mkdtemp, readdir, readlink, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const FILES = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.json', 'vitest.config.ts'];
const FOLDERS = ['apps/cli', 'campaigns', 'docs', 'locales', 'packages', 'scripts', 'templates'];
const SKIPPED = new Set(['node_modules', 'out', '.cache', '.turbo']);

/** A copy of the project that may be changed: its own sources and links, the installed packages of this one. */
export async function scratchCheckout(): Promise<string> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'campaignkit-checkout-'));
  for (const folder of FOLDERS) {
    await cp(path.join(root, folder), path.join(scratch, folder), {
      recursive: true,
      filter: (source) => !SKIPPED.has(path.basename(source)),
    });
  }
  for (const file of FILES) await cp(path.join(root, file), path.join(scratch, file));
  await linkPackages(scratch);
  return scratch;
}

async function linkPackages(scratch: string): Promise<void> {
  const [installed, links] = [path.join(root, 'node_modules'), path.join(scratch, 'node_modules')];
  await mkdir(path.join(links, '@campaignkit'), { recursive: true });
  await mkdir(path.join(links, '.bin'));
  for (const name of await readdir(installed)) {
    if (name !== '@campaignkit' && name !== '.bin') await symlink(path.join(installed, name), path.join(links, name));
  }
  for (const name of await readdir(path.join(installed, '@campaignkit'))) {
    const target = await readlink(path.join(installed, '@campaignkit', name));
    await symlink(path.resolve(path.join(links, '@campaignkit'), target), path.join(links, '@campaignkit', name));
  }
  for (const name of await readdir(path.join(installed, '.bin'))) {
    const own = name === 'campaignkit' ? path.join(scratch, 'apps/cli/bin/campaignkit.mjs') : path.join(installed, '.bin', name);
    await symlink(own, path.join(links, '.bin', name));
  }
}

/** Writes a file of the checkout, with its folders. */
export async function writeInto(scratch: string, file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(scratch, file)), { recursive: true });
  await writeFile(path.join(scratch, file), text);
}
