import { expect, it, onTestFinished } from 'vitest';
import { edit, installation, makeWorkspace, runCli } from './run-cli.js';

it('shows its help when nothing is asked', async () => {
  const ran = await runCli([], installation);
  expect(ran.out).toContain('Usage: campaignkit [options] [command]');
  expect(ran.out).toContain('campaignkit new my-campaign --from sextortion-for-money --targets fr-BE,ar-EG');
  expect(ran.out).toMatch(/ {2}75 +another run holds the folder/);
  expect([ran.code, ran.err]).toEqual([0, '']);
});

it.each(['list', 'new', 'check', 'render'])('teaches "%s" with examples', async (command) => {
  const ran = await runCli([command, '--help'], installation);
  expect(ran.out).toContain(`Usage: campaignkit ${command}`);
  expect(ran.out).toContain(`Examples:\n  campaignkit ${command}`);
  expect(ran.code).toBe(0);
});

it('says its version', async () => {
  expect((await runCli(['--version'], installation)).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it.each([
  ['campaigns', 'Blackmailed with a picture'],
  ['templates', 'poster, portrait, square'],
  ['formats', '210 × 297 mm'],
  ['targets', 'locales/pt-BR'],
  ['locales', 'العربية'],
  ['messages', 'sextortion-for-money/m06'],
])('lists %s as a table and as data', async (what, shown) => {
  const folder = await makeWorkspace(onTestFinished);
  const table = await runCli(['list', what], folder);
  expect(table.out).toContain(shown);
  expect(table.out).not.toContain('\u001B');
  const data = JSON.parse((await runCli(['list', what, '--json'], folder)).out) as Record<string, unknown[]>;
  expect(data[what]).not.toHaveLength(0);
  expect(table.out.trimEnd().split('\n')).toHaveLength(1 + (data[what]?.length ?? 0));
});

it('lists the campaigns that can be read, and says what is wrong with the others', async () => {
  const folder = await makeWorkspace(onTestFinished);
  await edit(folder, 'campaigns/stop-and-get-help/campaign.yaml', 'title:', 'titel:');
  const ran = await runCli(['list'], folder);
  expect(ran.out).toContain('sextortion-for-money');
  expect(ran.out).toContain('CAMPAIGN_INVALID  campaigns/stop-and-get-help/campaign.yaml is not a campaign file.');
  expect(ran.code).toBe(1);
});
