import { expect, test } from 'vitest';
import { createReport } from './report.js';
import { reportSatoriTraps } from './report-satori-traps.js';

/** What is printed when this version of Satori is installed. */
async function printed(satori: string): Promise<string> {
  const lines: string[] = [];
  const sink = { write: (text: string) => void lines.push(text), isTerminal: false, columns: 80 };
  const report = createReport({ out: sink, err: sink, isJson: false, mayColour: false });
  await reportSatoriTraps({ report, toolkit: () => ({ versions: { satori }, inputs: [] }) });
  return lines.join('');
}

test('no word about Satori as long as every trap of it is still there, in the version that is known and in one that is looked at', async () => {
  expect(await printed('0.63.2')).toBe('');
  expect(await printed('99.0.0')).toBe('');
});
