import { copyFile, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { filesIn } from './read-pack.js';
import { edit, makeWorkspace, runCli } from './run-cli.js';

const NEW = 'new my-campaign --from body-and-secrets --targets fr-BE,de-AT'.split(' ');

it('makes a campaign of its own that renders at once', async () => {
  const folder = await makeWorkspace(onTestFinished);
  const made = await runCli([...NEW, '--title', 'Mon corps'], folder);
  expect(made.out).toContain('my-campaign made from body-and-secrets for fr-BE, de-AT:');
  expect(made.out).toContain('campaignkit render my-campaign');
  expect(made.code).toBe(0);

  expect(await filesIn(path.join(folder, 'campaigns/my-campaign'))).toEqual(await filesIn(path.join(folder, 'campaigns/body-and-secrets')));
  const wordsOf = async (id: string) => {
    const all = await filesIn(path.join(folder, 'locales'));
    const own = all.filter((file) => path.basename(file) === `${id}.json`);
    return Promise.all(own.map(async (file) => [path.dirname(file), await readFile(path.join(folder, 'locales', file), 'utf8')]));
  };
  expect(await wordsOf('my-campaign')).toEqual(await wordsOf('body-and-secrets'));
  expect(await wordsOf('my-campaign')).not.toEqual([]);

  const rendered = await runCli('render my-campaign --formats square-1080'.split(' '), folder);
  expect(rendered.out).toMatch(/my-campaign\S* {2}\d+ pieces made, 0 kept/);
  expect(rendered.out).toContain('LOCALE_FALLBACK');
  expect(rendered.code).toBe(0);
});

it('writes a campaign file that teaches, with the keys in their order', async () => {
  const folder = await makeWorkspace(onTestFinished);
  await edit(folder, 'campaigns/body-and-secrets/campaign.yaml', /^title:/m, '# Ours since 2026.\ntitle:');
  await runCli(NEW, folder);
  const text = await readFile(path.join(folder, 'campaigns/my-campaign/campaign.yaml'), 'utf8');
  const source = await readFile(path.join(folder, 'campaigns/body-and-secrets/campaign.yaml'), 'utf8');
  const keysOf = (yaml: string) => [...yaml.matchAll(/^(\w+):/gm)].map(([, key]) => key);
  expect(keysOf(text)).toEqual(keysOf(source));
  expect(text).toContain('# The name of this folder, and of the words in locales/<tag>/<id>.json.\nid: my-campaign\n');
  expect(text).toContain('# Ours since 2026.\ntitle:');
  expect(text).toContain('\ntargets: [fr-BE, de-AT]\n');
  expect(text).toMatch(/\nversion: "1.0"\nissued: "\d{4}-\d{2}"\n/);
});

it('leaves nothing behind when it fails half-way, and takes away nothing else', async () => {
  const folder = await makeWorkspace(onTestFinished);
  // A link that leads nowhere looks like no file, and cannot be made into one.
  await symlink(path.join(folder, 'nowhere'), path.join(folder, 'locales/th/my-campaign.json'));
  const failed = await runCli(NEW, folder);
  expect(failed.err).toContain('WRITE_FAILED');
  expect(failed.err).toContain('Nothing was left behind.');
  expect(failed.code).toBe(73);
  expect(await readdir(path.join(folder, 'campaigns'))).not.toContain('my-campaign');
  expect(await readdir(path.join(folder, 'locales/ar'))).not.toContain('my-campaign.json');
  expect(await readdir(path.join(folder, 'locales/th'))).toContain('my-campaign.json');
});

it('goes on after words of a run that was killed', async () => {
  const folder = await makeWorkspace(onTestFinished);
  await copyFile(path.join(folder, 'locales/ar/body-and-secrets.json'), path.join(folder, 'locales/ar/my-campaign.json'));
  expect((await runCli(NEW, folder)).code).toBe(0);
});

it('takes a shared brand along by its path', async () => {
  const folder = await makeWorkspace(onTestFinished);
  await writeFile(path.join(folder, 'brand.json'), JSON.stringify({ id: 'ours', name: 'Ours', logos: [] }));
  await edit(folder, 'campaigns/body-and-secrets/campaign.yaml', 'brand: brand.json', 'brand: ../../brand.json');
  await runCli(NEW, folder);
  expect(await filesIn(path.join(folder, 'campaigns/my-campaign'))).toEqual(['campaign.yaml']);
  expect((await runCli('check my-campaign --formats square-1080 --targets fr-BE'.split(' '), folder)).code).toBe(0);
});

it('takes the font of a brand along, with its licence', async () => {
  const folder = await makeWorkspace(onTestFinished);
  await runCli(NEW, folder);
  const copy = path.join(folder, 'campaigns/my-campaign/fonts');
  expect((await readdir(copy)).sort()).toEqual(['LICENSE-nunito.txt', 'nunito-800-latin.woff2']);
  expect((await runCli('check my-campaign --formats square-1080 --targets fr-BE'.split(' '), folder)).code).toBe(0);
});
