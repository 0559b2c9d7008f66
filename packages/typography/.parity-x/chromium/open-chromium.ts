import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CampaignError } from '@campaignkit/model';
import { type Browser, chromium } from 'playwright';

const FINDER = fileURLToPath(new URL('../../../../scripts/find-chromium.mjs', import.meta.url));
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  // Outlines as they are, at fractions of a px, in grey.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--enable-font-subpixel-positioning',
];

/**
 * Starts the Chromium of `CHROMIUM_PATH`, else the one that is found or installed.
 * @throws {CampaignError} ARGUMENT_INVALID when there is none
 */
export async function openChromium(): Promise<Browser> {
  const executablePath = findChromium();
  try {
    return await chromium.launch({ executablePath, args: FLAGS });
  } catch (cause) {
    throw new CampaignError('ARGUMENT_INVALID', `Chromium (${executablePath}) does not start: ${reasonOf(cause)}`, {
      fix: 'Set CHROMIUM_PATH to the program of a Chromium that starts.',
      cause,
    });
  }
}

function findChromium(): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [FINDER], { encoding: 'utf8', cwd: path.dirname(FINDER) });
  if (status === 0 && stdout.trim() !== '') return stdout.trim();
  const [message = 'No Chromium was found.', fix] = stderr.trim().split(/\n\s*Fix: /);
  throw new CampaignError('ARGUMENT_INVALID', message, { fix: fix ?? 'Set CHROMIUM_PATH to the program of a Chromium.' });
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
}
