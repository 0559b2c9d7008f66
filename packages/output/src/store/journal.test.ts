import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PieceRecord } from '@campaignkit/model';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { samplePiece, samplePlan } from '../../test/sample-pack.js';
import { composeMadePiece } from '../pack/make-piece.js';
import { resolveEncoders } from '../resolve-encoders.js';
import { JOURNAL_NAME, openJournal, readJournal } from './journal.js';

const records: PieceRecord[] = samplePlan({ messages: ['m01'], targets: ['ar-EG', 'fr-BE', 'hi-IN'] }).map(
  (planned) => composeMadePiece(planned, resolveEncoders(['png']), samplePiece(planned)).record,
);
const start = { campaign: 'sample', folders: ['fr-BE/m01'] };

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'journal-'));
  file = path.join(folder, JOURNAL_NAME);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(some: readonly PieceRecord[]): Promise<void> {
  const journal = await openJournal(folder, start);
  await Promise.all(some.map((record) => journal.append(record)));
  await journal.close();
}

it('gives back what was appended, also by several at once', async () => {
  await write(records);
  expect(await readJournal(folder)).toEqual({ campaign: 'sample', folders: ['fr-BE/m01'], records });
});

it('is empty where there is none', async () => {
  expect(await readJournal(folder)).toEqual({ campaign: undefined, folders: [], records: [] });
});

it('drops a torn end wherever it was cut, and goes on after it', async () => {
  await write(records);
  const whole = await readFile(file);
  const secondToLast = whole.lastIndexOf('\n', whole.length - 2) + 1;
  for (const length of [whole.length - 1, whole.length - 40, secondToLast + 1, secondToLast]) {
    await writeFile(file, whole);
    await truncate(file, length);
    expect((await readJournal(folder)).records, `cut at ${length}`).toEqual(records.slice(0, 2));
    await write(records.slice(2));
    expect((await readJournal(folder)).records, `cut at ${length}, then continued`).toEqual(records);
  }
});

it.each([
  ['a flipped letter', (text: string) => text.replace('fr-BE/m01/coin-row', 'fr-BE/m01/c0in-row')],
  ['zeros from a power cut', (text: string) => `${text.slice(0, -200)}${'\0'.repeat(200)}`],
  ['bytes that are no text', (text: string) => `${text.slice(0, text.length / 2)}\uFFFD\uFFFD\n`],
])('believes nothing from %s on', async (_what, damage) => {
  await write(records);
  await writeFile(file, damage(await readFile(file, 'utf8')));
  expect((await readJournal(folder)).records.length).toBeLessThan(3);
});

it('believes no line without the right checksum', async () => {
  await write(records.slice(0, 1));
  await appendFile(file, `0123456789abcdef ${JSON.stringify(records[1])}\n`);
  expect((await readJournal(folder)).records).toEqual(records.slice(0, 1));
});
