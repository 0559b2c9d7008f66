// Compares text as this package sets it with text as Chromium sets it: npm run parity. See docs/parity.md.
import { CampaignError } from '@campaignkit/model';
import { readArguments } from './read-arguments.js';
import { runParity } from './run-parity.js';

const print = (text: string) => process.stdout.write(`${text}\n`);

try {
  process.exitCode = (await runParity(readArguments(process.argv.slice(2)), print)) ? 0 : 1;
} catch (error) {
  if (!(error instanceof CampaignError)) throw error;
  process.stderr.write(`${error.message}\n  Fix: ${error.detail.fix}\n`);
  process.exitCode = 2;
}
