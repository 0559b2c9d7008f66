import { mkdtemp, readdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CampaignError, manifestSchema } from '@campaignkit/model';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type PackSize, sampleOptions, samplePiece, samplePlan } from '../test/sample-pack.js';
import type { PlannedPiece } from './pack/piece-path.js';
import { verifyPack } from './pack/verify-pack.js';
import { type WritePackOptions, type PackResult, writePack } from './write-pack.js';

const SIZE: PackSize = { messages: ['m05', 'm06'], targets: ['ar-EG', 'fr-BE', 'hi-IN'] };
const renderPiece = async (planned: PlannedPiece) => samplePiece(planned);

let folder = '';
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'pack-')), 'out');
});
afterEach(() => rm(path.dirname(folder), { recursive: true, force: true }));

function run(options: Partial<WritePackOptions> = {}): Promise<PackResult> {
  return writePack({ ...sampleOptions(folder, samplePlan(SIZE)), ...options }, { renderPiece });
}

async function filesIn(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

it('writes every piece, its text, the manifest and the contact sheet, and nothing else', async () => {
  const { made, kept, failed } = await run({
    planned: samplePlan({ messages: ['m05'], targets: ['fr-BE'] }),
    wholePlan: samplePlan({ messages: ['m05'], targets: ['fr-BE'] }),
  });
  expect({ made, kept, failed }).toEqual({ made: ['fr-BE/m05/coin-row.square-1080'], kept: [], failed: [] });
  expect(await filesIn()).toEqual([
    '.campaignkit.lock',
    'fr-BE/m05/coin-row.square-1080.alt.txt',
    'fr-BE/m05/coin-row.square-1080.png',
    'index.html',
    'manifest.json',
  ]);
  expect(await readFile(path.join(folder, 'fr-BE/m05/coin-row.square-1080.alt.txt'), 'utf8')).toBe(
    'A row of coins; one is a speech bubble (fr-BE).\n',
  );
  expect(await verifyPack(folder, new AbortController().signal)).toEqual([]);
});

it('writes the same manifest whatever order the pieces finish in', async () => {
  await run({ inFlight: 1 });
  const first = await readFile(path.join(folder, 'manifest.json'), 'utf8');
  expect(manifestSchema.parse(JSON.parse(first)).pieces.map(({ id }) => id)).toEqual(samplePlan(SIZE).map(({ id }) => id));
  await rm(folder, { recursive: true });
  let wait = 12;
  await writePack(
    { ...sampleOptions(folder, samplePlan(SIZE)), inFlight: 6 },
    {
      renderPiece: async (planned) => {
        await new Promise((resolve) => setTimeout(resolve, (wait -= 2)));
        return samplePiece(planned);
      },
    },
  );
  expect(await readFile(path.join(folder, 'manifest.json'), 'utf8')).toBe(first);
});

it('makes nothing and leaves the disk alone when nothing has changed', async () => {
  await run();
  const before = await stat(path.join(folder, 'manifest.json'));
  const outcomes: string[] = [];
  const { made, kept } = await run({ onProgress: ({ outcome, done, total }) => outcomes.push(`${outcome} ${done}/${total}`) });
  expect({ made, kept: kept.length, last: outcomes.at(-1) }).toEqual({ made: [], kept: 6, last: 'kept 6/6' });
  expect((await stat(path.join(folder, 'manifest.json'))).mtimeMs).toBe(before.mtimeMs);
});

it('makes again one file that was deleted and one that was changed, with the same hash', async () => {
  const { manifest } = await run();
  await unlink(path.join(folder, 'fr-BE/m05/coin-row.square-1080.png'));
  await writeFile(path.join(folder, 'ar-EG/m06/coin-row.square-1080.alt.txt'), 'changed');
  expect((await verifyPack(folder, new AbortController().signal)).map(({ rule, at }) => [rule, at.file])).toEqual([
    ['FILE_MISSING', 'fr-BE/m05/coin-row.square-1080.png'],
    ['FILE_CHANGED', 'ar-EG/m06/coin-row.square-1080.alt.txt'],
  ]);
  const again = await run();
  expect(again.made).toEqual(['fr-BE/m05/coin-row.square-1080', 'ar-EG/m06/coin-row.square-1080']);
  expect(again.manifest).toEqual(manifest);
});

it('makes again what has a new key, and only that', async () => {
  await run();
  const plan = samplePlan(SIZE).map((piece) => (piece.id.startsWith('hi-IN/m06') ? { ...piece, key: 'f'.repeat(64) } : piece));
  expect((await run({ planned: plan, wholePlan: plan })).made).toEqual(['hi-IN/m06/coin-row.square-1080']);
});

it('makes again when another file type is asked for, and takes away the type that is not', async () => {
  await run();
  const asJpg = async (planned: PlannedPiece) => ({
    ...samplePiece(planned),
    artifacts: [{ bytes: Buffer.from(planned.key), mediaType: 'image/jpeg', extension: 'jpg' }],
  });
  const result = await writePack({ ...sampleOptions(folder, samplePlan(SIZE)), fileTypes: ['jpeg'] }, { renderPiece: asJpg });
  expect(result.made).toHaveLength(6);
  expect(result.removed).toHaveLength(6);
  expect((await filesIn()).filter((file) => file.endsWith('.png'))).toEqual([]);
});

it('takes away pieces that left the campaign, and folders this leaves empty', async () => {
  await run();
  const plan = samplePlan({ ...SIZE, targets: ['ar-EG', 'fr-BE'] });
  const { removed, dropped, untouched } = await run({ planned: plan, wholePlan: plan });
  expect(removed).toEqual(
    ['m05', 'm06'].flatMap((message) => ['alt.txt', 'png'].map((ending) => `hi-IN/${message}/coin-row.square-1080.${ending}`)),
  );
  expect({ dropped, untouched }).toEqual({ dropped: ['hi-IN/m05/coin-row.square-1080', 'hi-IN/m06/coin-row.square-1080'], untouched: [] });
  expect(await readdir(folder)).not.toContain('hi-IN');
});

it('leaves a file that somebody changed, and says so', async () => {
  await run();
  await writeFile(path.join(folder, 'hi-IN/m05/coin-row.square-1080.png'), 'retouched by hand');
  const plan = samplePlan({ ...SIZE, targets: ['ar-EG', 'fr-BE'] });
  const { untouched } = await run({ planned: plan, wholePlan: plan });
  expect(untouched).toEqual(['hi-IN/m05/coin-row.square-1080.png']);
  expect(await readFile(path.join(folder, 'hi-IN/m05/coin-row.square-1080.png'), 'utf8')).toBe('retouched by hand');
});

it('never removes what it did not write, even beside its own files', async () => {
  await run();
  await writeFile(path.join(folder, 'hi-IN/m05/notes.txt'), 'mine');
  await run({ planned: [], wholePlan: [] });
  expect(await filesIn()).toEqual(['.campaignkit.lock', 'hi-IN/m05/notes.txt', 'index.html', 'manifest.json']);
});

it('follows no path out of the folder, whatever a manifest says', async () => {
  const { manifest } = await run();
  const outside = path.join(path.dirname(folder), 'family.png');
  await writeFile(outside, 'precious');
  const [first, ...others] = manifest.pieces;
  const [artifact] = first?.artifacts ?? [];
  const sha256 = (await import('../test/sample-pack.js')).sha256Of('precious');
  const forged = { ...manifest, pieces: [{ ...first, artifacts: [{ ...artifact, file: '../family.png', sha256 }] }, ...others] };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(forged));
  await run({ planned: [], wholePlan: [] });
  expect(await readFile(outside, 'utf8')).toBe('precious');
});

it('keeps the rest of the campaign in the manifest when only a part is rendered', async () => {
  const whole = samplePlan(SIZE);
  const { manifest } = await run();
  const part = whole.filter(({ target }) => target === 'fr-BE');
  const again = await run({ planned: part, wholePlan: whole });
  expect({ kept: again.kept.length, carried: again.carried.length }).toEqual({ kept: 2, carried: 4 });
  expect(again.manifest).toEqual(manifest);
});

it('drops from the manifest what a partial run leaves untrue', async () => {
  await run();
  const whole = samplePlan(SIZE).map((piece) => (piece.target === 'ar-EG' ? { ...piece, key: 'e'.repeat(64) } : piece));
  await unlink(path.join(folder, 'hi-IN/m05/coin-row.square-1080.png'));
  const again = await run({ planned: whole.filter(({ target }) => target === 'fr-BE'), wholePlan: whole });
  expect(again.dropped).toEqual(['ar-EG/m05/coin-row.square-1080', 'hi-IN/m05/coin-row.square-1080', 'ar-EG/m06/coin-row.square-1080']);
  expect(again.manifest.pieces.map(({ id }) => id)).toEqual([
    'fr-BE/m05/coin-row.square-1080',
    'fr-BE/m06/coin-row.square-1080',
    'hi-IN/m06/coin-row.square-1080',
  ]);
  expect((await filesIn()).filter((file) => file.startsWith('ar-EG'))).toEqual([]);
  expect(await verifyPack(folder, new AbortController().signal)).toEqual([]);
});

it('records a piece that fails, takes its old picture away, and makes all others', async () => {
  await run();
  const plan = samplePlan({ ...SIZE, edition: '2' });
  const result = await writePack(sampleOptions(folder, plan), {
    renderPiece: async (planned) => {
      if (planned.id.startsWith('fr-BE/m05')) throw new CampaignError('WORKER_FAILED', 'The worker stopped.', { fix: 'Run it again.' });
      if (planned.id.startsWith('fr-BE/m06')) throw new TypeError('x is undefined');
      return planned.id.startsWith('ar-EG/m05') ? { ...samplePiece(planned), artifacts: [] } : samplePiece(planned);
    },
  });
  expect(result.failed).toEqual(['ar-EG/m05/coin-row.square-1080', 'fr-BE/m05/coin-row.square-1080', 'fr-BE/m06/coin-row.square-1080']);
  expect(result.made).toHaveLength(3);
  expect(
    result.manifest.pieces
      .filter(({ status }) => status === 'failed')
      .flatMap(({ diagnostics }) => diagnostics.map(({ rule, message, fix }) => `${rule} ${message} ${fix}`)),
  ).toMatchInlineSnapshot(`
    [
      "ARTIFACT_FAILED Expected the files png, received none. Report it as a fault of the toolkit.",
      "WORKER_FAILED The worker stopped. Run it again.",
      "RENDER_FAILED It stopped with "TypeError: x is undefined". Run it again; if it fails again, report it with the campaign folder.",
    ]
  `);
  expect(await filesIn()).not.toContain('fr-BE/m05/coin-row.square-1080.png');
  expect((await run({ planned: plan, wholePlan: plan })).made).toHaveLength(3);
});

it('stops at the signal, keeps what is done, and the next run makes only the rest', async () => {
  const stop = new AbortController();
  const reason = new Error('stopped by the user');
  const seen: string[] = [];
  const onProgress = ({ id }: { id: string }) => {
    if (seen.push(id) === 2) stop.abort(reason);
  };
  await expect(run({ inFlight: 1, signal: stop.signal, onProgress })).rejects.toBe(reason);
  expect(await filesIn()).not.toContain('manifest.json');
  const { made, kept } = await run();
  expect({ made: made.length, kept: kept.length }).toEqual({ made: 4, kept: 2 });
});

it('makes a pack of an earlier version anew, and takes away what is no longer asked for', async () => {
  const { manifest } = await run();
  const earlier = { ...manifest, pieces: manifest.pieces.map(({ text: _text, marks: _marks, ...piece }) => piece) };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(earlier));
  const part = samplePlan({ ...SIZE, messages: ['m05'] });
  const again = await run({ planned: part });
  expect([again.made.length, again.kept, again.dropped.length]).toEqual([3, [], 3]);
  expect((await filesIn()).filter((file) => file.includes('m06'))).toEqual([]);
  expect((await run()).manifest).toEqual(manifest);
});
