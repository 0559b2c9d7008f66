import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodePath, root } from './setup.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'start-'));
afterAll(() => rmSync(folder, { recursive: true }));

function start(...options) {
  const { status, stdout } = spawnSync(nodePath, ['scripts/start.mjs', ...options], { cwd: root, encoding: 'utf8' });
  return { status, stdout };
}

describe('npm start', () => {
  it('renders the three campaigns with the options it was given and ends with the tree and the contact sheets', () => {
    const { status, stdout } = start('--targets', 'fr-BE', '--formats', 'square-1080', '--out', folder);
    expect(status).toBe(0);
    expect(stdout).toContain(`${folder}/body-and-secrets/\n├── fr-BE/ `);
    const lastLines = stdout.trimEnd().split('\n').slice(-3);
    expect(lastLines).toEqual(
      ['sextortion-for-money', 'body-and-secrets', 'stop-and-get-help'].map((campaign) => `  ${folder}/${campaign}/index.html`),
    );
  });

  it('gives the exit code of the command line for a wrong option, and draws no tree', () => {
    const { status, stdout } = start('--target', 'fr-BE');
    expect(status).toBe(2);
    expect(stdout).not.toContain('├──');
  });
});
