import { readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { filesIn, readPackManifest, sha256Of } from './read-pack.js';
import { readQr } from './read-qr.js';
import { edit, installation, makeWorkspace, runCli } from './run-cli.js';

const RENDER = 'render sextortion-for-money --messages m06 --templates coin-row --formats square-1080,link-1200x630'.split(' ');
const OUT = 'campaigns/sextortion-for-money/out';

it('makes pictures with alt texts, a manifest that is true, and a contact sheet', async () => {
  const folder = await makeWorkspace(onTestFinished);
  const ran = await runCli([...RENDER, '--targets', 'fr-BE', '--today', '2026-11-22'], folder);
  expect(ran.out).toContain('2 pieces made, 0 kept');
  expect(ran.out).toContain('Proofs, marked DRAFT. Look at them: campaigns/sextortion-for-money/out/index.html');
  expect(ran.code).toBe(0);

  const out = path.join(folder, OUT);
  expect(await filesIn(out)).toEqual([
    'fr-BE/m06/coin-row.link-1200x630.alt.txt',
    'fr-BE/m06/coin-row.link-1200x630.png',
    'fr-BE/m06/coin-row.square-1080.alt.txt',
    'fr-BE/m06/coin-row.square-1080.png',
    'index.html',
    'manifest.json',
  ]);
  const manifest = await readPackManifest(out);
  expect([manifest.campaign, manifest.today, manifest.pieces.map(({ status }) => status)]).toEqual([
    'sextortion-for-money',
    '2026-11-22',
    ['draft', 'draft'],
  ]);
  for (const { file, bytes, sha256 } of manifest.pieces.flatMap(({ artifacts }) => artifacts)) {
    expect(await sha256Of(path.join(out, file))).toBe(sha256);
    expect((await stat(path.join(out, file))).size).toBe(bytes);
  }
  for (const { name, sha256 } of manifest.inputs) {
    if (name.startsWith('toolkit/')) continue;
    expect(await sha256Of(path.join(name.startsWith('packages/') ? installation : folder, name))).toBe(sha256);
  }
  expect(manifest.inputs.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'campaigns/sextortion-for-money/brand.json',
      'campaigns/sextortion-for-money/campaign.yaml',
      'locales/fr/sextortion-for-money.json',
      'packages/knowledge/contacts/BE.json',
      'toolkit/fonts.json',
      'toolkit/sources',
    ]),
  );
});

it('prints the digits and the page of the record, and reads both back from the picture', async () => {
  const folder = await makeWorkspace(onTestFinished);
  await runCli([...RENDER, '--targets', 'fr-BE,ar-EG'], folder);
  const out = path.join(folder, OUT);
  const { pieces } = await readPackManifest(out);
  expect(pieces).toHaveLength(4);
  for (const { contacts, numbers, qr, artifacts } of pieces) {
    const records = await Promise.all(contacts.map(readContact));
    expect(numbers[0]).toBe(digitsOf(records[0]?.phone ?? ''));
    const known = records.map(({ phone }) => digitsOf(phone ?? ''));
    for (const number of numbers) expect(known).toContain(number);
    const picture = artifacts.find(({ mediaType }) => mediaType === 'image/png');
    const [url] = qr;
    if (url === undefined) continue;
    expect(url).toBe(records[0]?.url);
    expect(await readQr(path.join(out, picture?.file ?? ''))).toBe(url);
  }
  expect(pieces.flatMap(({ qr }) => qr)).not.toEqual([]);
});

it('keeps what is right, and makes what is missing again with the same bytes', async () => {
  const folder = await makeWorkspace(onTestFinished);
  const command = [...RENDER, '--targets', 'fr-BE'];
  await runCli(command, folder);
  const out = path.join(folder, OUT);
  const before = await readPackManifest(out);

  const again = await runCli(command, folder);
  expect(again.out).toContain('Nothing changed: 2 pieces, every hash read.');
  expect([again.code, again.err]).toEqual([0, '']);

  const lost = before.pieces[0]?.artifacts[0];
  await rm(path.join(out, lost?.file ?? ''));
  const remade = await runCli(command, folder);
  expect(remade.out).toContain('1 piece made, 1 kept');
  expect(await sha256Of(path.join(out, lost?.file ?? ''))).toBe(lost?.sha256);
  expect(await readPackManifest(out)).toEqual(before);
});

it('makes anew only what a changed word touches, and leaves the rest of the pack alone', async () => {
  const folder = await makeWorkspace(onTestFinished);
  await runCli([...RENDER, '--targets', 'fr-BE,en-GB'], folder);
  await edit(folder, 'locales/fr/sextortion-for-money.json', 'Ne paie pas. Parles-en.', 'Ne paie pas. Dis-le.');
  expect((await runCli([...RENDER, '--targets', 'fr-BE,en-GB'], folder)).out).toContain('2 pieces made, 2 kept');

  const part = await runCli(
    [
      'render',
      'sextortion-for-money',
      '--messages',
      'm06',
      '--templates',
      'coin-row',
      '--targets',
      'en-GB',
      '--formats',
      'a4',
      '--dpi',
      '40',
    ],
    folder,
  );
  expect(part.out).toContain('1 piece made, 0 kept');
  const smaller = await runCli([...RENDER, '--targets', 'fr-BE'], folder);
  expect(smaller.out).toContain('Nothing changed: 2 pieces');
  expect(smaller.out).not.toContain('taken away');
  expect((await readPackManifest(path.join(folder, OUT))).pieces.map(({ id }) => id)).toEqual([
    'en-GB/m06/coin-row.a4',
    'en-GB/m06/coin-row.square-1080',
    'en-GB/m06/coin-row.link-1200x630',
    'fr-BE/m06/coin-row.square-1080',
    'fr-BE/m06/coin-row.link-1200x630',
  ]);
});

it('never writes a piece with a number that no record has; the others are made', async () => {
  const folder = await makeWorkspace(onTestFinished);
  await edit(folder, 'locales/fr/sextortion-for-money.json', 'Ne paie pas. Parles-en.', 'Appelle le 0470 12 34 56.');
  const ran = await runCli([...RENDER, '--targets', 'en-GB,fr-BE'], folder);
  expect(ran.out).toContain('2 pieces made, 0 kept, 2 failed');
  expect(ran.out).toContain('error  digits-in-order');
  expect(ran.code).toBe(1);
  const out = path.join(folder, OUT);
  expect((await readPackManifest(out)).pieces.map(({ status }) => status)).toEqual(['draft', 'draft', 'failed', 'failed']);
  expect((await filesIn(out)).filter((file) => file.startsWith('fr-BE'))).toEqual([]);
});

it('stops at Ctrl-C with whole files, and goes on from there', async () => {
  const folder = await makeWorkspace(onTestFinished);
  let isStopped = false;
  const stopped = await runCli(RENDER, folder, (text, pid) => {
    if (isStopped || !text.includes('en-GB done')) return;
    isStopped = true;
    process.kill(pid, 'SIGINT');
  });
  expect(stopped.err).toContain('STOPPED  Stopped. What was made is whole and stays');
  expect(stopped.code).toBe(130);
  const finished = await runCli(RENDER, folder);
  const [, made, kept] = /(\d+) pieces? made, (\d+) kept/.exec(finished.out) ?? [];
  expect(Number(made) + Number(kept)).toBe(16);
  expect(Number(kept)).toBeGreaterThanOrEqual(2);
  expect((await readPackManifest(path.join(folder, OUT))).pieces).toHaveLength(16);
});

it('renders several campaigns, each into a folder of its own, as any file types, and tells it as data', async () => {
  const folder = await makeWorkspace(onTestFinished);
  const ran = await runCli(
    'render sextortion-for-money campaigns/body-and-secrets --targets en-GB --formats square-1080 --as jpeg,svg --out packs --jobs 1 --json'.split(
      ' ',
    ),
    folder,
  );
  const { campaigns } = JSON.parse(ran.out) as { campaigns: { campaign: string; out: string; made: string[]; diagnostics: unknown[] }[] };
  expect(campaigns.map(({ campaign, out }) => [campaign, out])).toEqual([
    ['sextortion-for-money', 'packs/sextortion-for-money'],
    ['body-and-secrets', 'packs/body-and-secrets'],
  ]);
  const files = await filesIn(path.join(folder, 'packs/body-and-secrets/en-GB/m03'));
  expect(files).toEqual(
    expect.arrayContaining(['hand-list.square-1080.alt.txt', 'hand-list.square-1080.jpg', 'hand-list.square-1080.svg']),
  );
  const steps = ran.err
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { target: string });
  expect(steps.map(({ target }) => target)).toEqual(['en-GB', 'en-GB']);
  expect(ran.code).toBe(0);
});

interface ContactRecord {
  readonly id: string;
  readonly phone: string | null;
  readonly url: string | null;
}

async function readContact(id: string): Promise<ContactRecord> {
  const file = path.join(installation, 'packages/knowledge/contacts', `${id.slice(0, 2).toUpperCase()}.json`);
  const contacts = JSON.parse(await readFile(file, 'utf8')) as ContactRecord[];
  const found = contacts.find((contact) => contact.id === id);
  if (!found) throw new Error(`No contact ${id}.`);
  return found;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
