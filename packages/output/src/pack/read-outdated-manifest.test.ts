import { expect, it } from 'vitest';
import { readOutdatedManifest } from './read-outdated-manifest.js';

const file = { file: 'fr-BE/m05/coin-row.a4.png', sha256: 'ab'.repeat(32) };

it('reads which files a pack of another version holds, under a key that no piece has', () => {
  const earlier = { campaign: 'sample', versions: { output: '0.0.9' }, pieces: [{ id: 'fr-BE/m05/coin-row.a4', artifacts: [file] }] };
  expect(readOutdatedManifest(earlier)).toMatchObject({
    campaign: 'sample',
    pieces: [{ id: 'fr-BE/m05/coin-row.a4', key: '0'.repeat(64), artifacts: [file] }],
  });
});

it.each([
  { name: 'My web app', icons: [] },
  { campaign: 'sample', pieces: [] },
  { campaign: 'sample', versions: {}, pieces: [{ id: 'fr-BE/m05/coin-row.a4' }] },
  { campaign: 'sample', versions: {}, pieces: [{ id: 'fr-BE/m05/coin-row.a4', artifacts: [{ file: 7 }] }] },
  'text',
  null,
])('takes %j for no manifest of a pack', (value) => {
  expect(readOutdatedManifest(value)).toBeUndefined();
});
