import { DatabaseSync } from 'node:sqlite';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeWorkspace, runCli } from './run-cli.js';
import { wrongBrands } from './wrong-inputs/wrong-brands.js';
import { wrongCampaignFiles } from './wrong-inputs/wrong-campaign-files.js';
import { wrongNewCampaigns } from './wrong-inputs/wrong-new-campaigns.js';
import { wrongOutputs } from './wrong-inputs/wrong-outputs.js';
import { wrongUsage } from './wrong-inputs/wrong-usage.js';
import { wrongWords } from './wrong-inputs/wrong-words.js';

const wrongInputs = [...wrongUsage, ...wrongCampaignFiles, ...wrongWords, ...wrongBrands, ...wrongOutputs, ...wrongNewCampaigns];

describe.concurrent('wrong inputs', () => {
  it.for(wrongInputs)('$name: $command ends with $code', async ({ spoil, command, code, says }, { onTestFinished }) => {
    const folder = await makeWorkspace(onTestFinished);
    await spoil?.(folder);
    const ran = await runCli(command.split(' '), folder);
    const printed = ran.out + ran.err;
    for (const words of says) expect(printed).toContain(words);
    expect(printed).toContain('Fix:');
    expect(printed).not.toContain('UNEXPECTED');
    expect(ran.code).toBe(code);
    expect(await readdir(path.join(folder, 'campaigns'))).not.toContain('mine');
  });
});

it('a folder that another run holds: ends with 75', async () => {
  const folder = await makeWorkspace(onTestFinished);
  await mkdir(path.join(folder, 'pack'));
  const other = new DatabaseSync(path.join(folder, 'pack', '.campaignkit.lock'));
  other.exec('BEGIN EXCLUSIVE');
  const ran = await runCli('render body-and-secrets --targets fr-BE --formats square-1080 --out pack'.split(' '), folder);
  other.close();
  expect(ran.err).toContain('FOLDER_LOCKED  Another run holds');
  expect(ran.code).toBe(75);
});

it('tells a wrong input as data, too', async () => {
  const ran = await runCli('render body-and-secrets --dpi high --json'.split(' '), await makeWorkspace(onTestFinished));
  expect(JSON.parse(ran.out)).toEqual({
    error: { code: 'ARGUMENT_INVALID', message: expect.stringContaining('--dpi "high"'), fix: expect.stringContaining('--dpi 150') },
  });
  expect([ran.code, ran.err]).toEqual([2, '']);
});
