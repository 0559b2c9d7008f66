import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { env, root } from './setup.mjs';

/** Which rules of .oxlintrc.json a tree breaks, as `file rule`. */
function broken(tree) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lint-rules-'));
  try {
    copyFileSync(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
    for (const [file, text] of Object.entries(tree)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const { stdout } = spawnSync('oxlint', ['--format=json'], { cwd: folder, env, encoding: 'utf8' });
    return JSON.parse(stdout)
      .diagnostics.map(({ filename, code }) => `${filename} ${code}`)
      .sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the lint rules', () => {
  it('report a cycle between files, also one of types only', () => {
    const tree = {
      'packages/model/src/target.ts':
        "import { locale } from './locale.js';\nexport const target = () => locale;\nexport type Target = string;",
      'packages/model/src/locale.ts': "import { target } from './target.js';\nexport const locale = () => target;",
      'packages/model/src/brand.ts': "import type { Look } from './look.js';\nexport type Brand = Look;",
      'packages/model/src/look.ts': "import type { Brand } from './brand.js';\nexport type Look = Brand;",
    };
    expect(broken(tree)).toEqual(['brand', 'locale', 'look', 'target'].map((name) => `packages/model/src/${name}.ts import(no-cycle)`));
  });

  it('allow printing in apps and scripts only', () => {
    const print = "export const greet = () => console.log('hello');";
    const tree = {
      'packages/model/src/print.ts': print,
      'apps/cli/src/print.ts': print,
      'scripts/print.mjs': print,
      'templates/print.tsx': print,
    };
    expect(broken(tree)).toEqual(['packages/model/src/print.ts eslint(no-console)', 'templates/print.tsx eslint(no-console)']);
  });

  it('allow neither any nor a non-null assertion', () => {
    const tree = { 'packages/model/src/x.ts': 'export const first = (list: any[]): unknown => list[0]!;' };
    expect(broken(tree)).toEqual([
      'packages/model/src/x.ts typescript(no-explicit-any)',
      'packages/model/src/x.ts typescript(no-non-null-assertion)',
    ]);
  });
});
