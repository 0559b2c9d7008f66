// Contact sheets of every template in every format and language, and a list of what has errors: npm run sheets. See docs/how-to/template.md.
import { fork } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CampaignError } from '@campaignkit/model';
import { makeFolder, makeSheets, type SheetReport } from './make-sheets.js';
import { type Arguments, readArguments } from './read-arguments.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const asked = readArguments(process.argv.slice(2), availableParallelism());
  makeFolder(asked.out);
  const report = asked.jobs === 1 ? await makeSheets(asked, print) : await makeInProcesses(asked);
  writeFileSync(path.join(asked.out, reportName(asked)), `${JSON.stringify(report, null, 2)}\n`);
  if (asked.jobs > 1 || asked.templates.length > 1) summarize(report, asked);
  process.exitCode = report.failures.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof CampaignError)) throw error;
  process.stderr.write(`${error.message}\n  Fix: ${error.detail.fix}\n`);
  process.exitCode = 2;
}

/** A process for each template: one that dies takes nothing with it, and memory is given back. */
async function makeInProcesses(asked: Arguments): Promise<SheetReport> {
  const queue = [...asked.templates];
  const reports: SheetReport[] = [];
  const work = async (): Promise<void> => {
    for (let id = queue.shift(); id !== undefined; id = queue.shift())
      reports.push(await makeApart({ ...asked, templates: [id], jobs: 1 }));
  };
  await Promise.all(Array.from({ length: Math.min(asked.jobs, queue.length) }, work));
  return { pieces: reports.reduce((total, { pieces }) => total + pieces, 0), failures: reports.flatMap(({ failures }) => failures) };
}

async function makeApart(asked: Arguments): Promise<SheetReport> {
  const file = path.join(asked.out, reportName(asked));
  rmSync(file, { force: true });
  const options = ['--templates', asked.templates.join(','), '--formats', asked.formats.join(','), '--locales', asked.locales.join(',')];
  const child = fork(fileURLToPath(import.meta.url), [...options, '--out', asked.out, '--tile', String(asked.tilePx), '--jobs', '1']);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (code !== 0 && code !== 1) {
    throw new CampaignError('WORKER_FAILED', `The sheets of "${asked.templates.join()}" ended with code ${code}.`, {
      fix: 'Run that template alone with --jobs 1 to see why.',
    });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as SheetReport;
}

function reportName({ templates, jobs }: Arguments): string {
  return jobs === 1 && templates.length === 1 ? `${templates[0]}.json` : 'report.json';
}

function summarize({ pieces, failures }: SheetReport, { out }: Arguments): void {
  print(`\n${pieces} pieces, ${failures.length} with errors. Sheets and report.json: ${path.resolve(out)}`);
  const groups = new Map<string, string[]>();
  for (const { template, format, locale } of failures)
    groups.set(`${template}.${format}`, [...(groups.get(`${template}.${format}`) ?? []), locale]);
  for (const [name, locales] of groups) print(`  ${name}: ${[...new Set(locales)].join(' ')}`);
}
