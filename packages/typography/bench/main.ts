// Measures how fast text is set, what memory and what bytes that takes, beside others: npm run bench. See docs/benchmark.md.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CampaignError } from '@campaignkit/model';
import { findOver } from './bench-report.js';
import { readArguments } from './read-arguments.js';
import { formatReport } from './report/format-report.js';
import { recordReport } from './report/record-report.js';
import { runBench } from './run-bench.js';

try {
  const asked = readArguments(process.argv.slice(2));
  const report = await runBench(asked, (part) => process.stderr.write(`${part} …\n`));
  const over = findOver(report);
  const verdict = over.length === 0 ? 'Every limit is kept.' : `Over the limit: ${over.join('; ')}.`;
  process.stdout.write(`${formatReport(report)}\n${verdict}\n`);
  // npm runs scripts in the folder of the package; files are meant from where npm was called.
  const jsonFile = asked.jsonFile && path.resolve(process.env['INIT_CWD'] ?? '', asked.jsonFile);
  if (jsonFile) await writeFile(jsonFile, `${JSON.stringify({ ...report, over }, undefined, 2)}\n`);
  if (asked.isRecorded) await recordReport(report);
  process.exitCode = over.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof CampaignError)) throw error;
  process.stderr.write(`${error.message}\n  Fix: ${error.detail.fix}\n`);
  process.exitCode = 2;
}
