import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BenchReport } from '../bench-report.js';
import { formatReport } from './format-report.js';

const PAGE = fileURLToPath(new URL('../../../../docs/benchmark.md', import.meta.url));
const HEADING = '## Last measured\n';

/** Puts the figures at the end of docs/benchmark.md, in place of those before. */
export async function recordReport(report: BenchReport): Promise<void> {
  const page = await readFile(PAGE, 'utf8');
  const [prose] = page.split(HEADING);
  await writeFile(PAGE, `${prose}${HEADING}${formatReport(report)}`);
}
