import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkStructure } from './check-structure.mjs';
import { root } from './setup.mjs';

const folders = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

const manifest = (name, dependencies = {}, devDependencies = {}) => JSON.stringify({ name, dependencies, devDependencies });
const OURS = '0.1.0';

// Three packages as they should be; a case adds or replaces files.
const SOUND = {
  'package.json': JSON.stringify({ name: 'root', devDependencies: { vitest: '5.1.1' } }),
  'packages/model/package.json': manifest('@campaignkit/model'),
  'packages/model/src/index.ts': "export { target } from './target.js';",
  'packages/model/src/target.ts': "export const target = 'fr-BE';",
  'packages/engine/package.json': manifest('@campaignkit/engine', { '@campaignkit/model': OURS, satori: '0.63.2' }),
  'packages/engine/src/layout-svg.ts':
    "import satori from 'satori';\nimport { target } from '@campaignkit/model';\nexport const x = [satori, target];",
  'packages/output/package.json': manifest('@campaignkit/output', { '@campaignkit/model': OURS }),
  'packages/output/src/store.ts':
    "import { target } from '@campaignkit/model';\nimport { open } from 'node:fs/promises';\nexport const x = [target, open];",
};

/** The problems of a tree, as `rule at`, with the lockfile that belongs to its manifests. */
function problemsOf(changes) {
  return check(changes).map(({ rule, at }) => `${rule} ${at}`);
}

function check(changes) {
  const tree = { ...SOUND, ...changes };
  const locked = Object.keys(tree).filter((file) => file.endsWith('package.json'));
  const packages = Object.fromEntries(locked.map((file) => [path.posix.dirname(file).replace(/^\.$/, ''), JSON.parse(tree[file])]));
  const folder = mkdtempSync(path.join(tmpdir(), 'structure-'));
  folders.push(folder);
  for (const [file, text] of Object.entries({ 'package-lock.json': JSON.stringify({ packages }), ...tree })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return checkStructure(folder);
}

describe('checkStructure', () => {
  it('finds nothing in a sound tree', () => {
    expect(check({})).toEqual([]);
  });

  it('judges this repository as a whole: every workspace has its arrows', () => {
    expect(checkStructure(root).filter(({ message }) => message.includes('has no arrows'))).toEqual([]);
  });

  describe('arrows', () => {
    const inOutput = (code) => ({
      'packages/output/package.json': manifest('@campaignkit/output', { '@campaignkit/model': OURS, '@campaignkit/engine': OURS }),
      'packages/output/src/write-pack.ts': code,
    });

    it.each([
      "import { x } from '@campaignkit/engine';",
      "import type { X } from '@campaignkit/engine';",
      "export { x } from '@campaignkit/engine';",
      "export const x = await import('@campaignkit/engine/deep');",
      "export type X = import('@campaignkit/engine').X;",
    ])('reports a forbidden import in every form: %s', (code) => {
      expect(problemsOf(inOutput(code))).toEqual(['arrows packages/output/src/write-pack.ts:1']);
    });

    it('reads no import in comments and strings', () => {
      const code = "// import '@campaignkit/engine'\nexport const text = `import x from '@campaignkit/engine'`;";
      expect(problemsOf({ 'packages/output/src/write-pack.ts': code })).toEqual([]);
    });

    it('says which imports are allowed and what to do', () => {
      const [problem] = check(inOutput("import '@campaignkit/engine';"));
      expect(problem.message).toMatchInlineSnapshot(`"output imports engine, and there is no arrow output → engine. It may import model."`);
      expect(problem.fix).toContain('as an argument');
    });

    it('lets a test import what its package declares for development, and only that', () => {
      const test = { 'packages/output/src/store.test.ts': "import 'vitest';\nimport '@campaignkit/engine';" };
      const declared = manifest('@campaignkit/output', { '@campaignkit/model': OURS }, { '@campaignkit/engine': OURS });
      expect(problemsOf({ ...test, 'packages/output/package.json': declared })).toEqual([]);
      expect(problemsOf(test)).toEqual([
        'arrows packages/output/src/store.test.ts:2',
        'declared-dependencies packages/output/src/store.test.ts:2',
      ]);
    });

    it('keeps output out of the Storybook except in its dev server', () => {
      const storybook = {
        'apps/storybook/package.json': manifest('@campaignkit/storybook', {}, { '@campaignkit/output': OURS }),
        'apps/storybook/.storybook/raster-plugin.ts': "import '@campaignkit/output';",
      };
      expect(problemsOf(storybook)).toEqual([]);
      const preview = problemsOf({ ...storybook, 'apps/storybook/src/panel.tsx': "import '@campaignkit/output';" });
      expect(preview).toContain('arrows apps/storybook/src/panel.tsx:1');
    });

    it('asks for arrows for a package nobody has drawn yet', () => {
      expect(problemsOf({ 'packages/extra/package.json': manifest('@campaignkit/extra') })).toEqual(['arrows packages/extra/package.json']);
    });
  });

  it('reports a package that is imported and not declared, and accepts types from devDependencies', () => {
    const code = { 'packages/model/src/look.ts': "import type { ReactNode } from 'react';\nexport type Look = ReactNode;" };
    expect(problemsOf(code)).toEqual(['declared-dependencies packages/model/src/look.ts:1']);
    const withTypes = { ...code, 'packages/model/package.json': manifest('@campaignkit/model', {}, { '@types/react': '19.3.0' }) };
    expect(problemsOf(withTypes)).toEqual([]);
    const withValue = { ...withTypes, 'packages/model/src/look.ts': "import { createElement } from 'react';\nexport { createElement };" };
    expect(problemsOf(withValue)).toEqual(['declared-dependencies packages/model/src/look.ts:1']);
  });

  it('reports a workspace that is declared and only tests import', () => {
    const files = { 'packages/output/src/store.ts': 'export {};', 'packages/output/src/store.test.ts': "import '@campaignkit/model';" };
    expect(problemsOf(files)).toEqual(['declared-dependencies packages/output/package.json']);
  });

  it('reports a relative import that leaves its package', () => {
    const code = { 'packages/output/src/write-pack.ts': "import { target } from '../../model/src/target.js';\nimport './store.js';" };
    expect(problemsOf(code)).toEqual(['inside-package packages/output/src/write-pack.ts:1']);
  });

  it('reports a computed import below the apps', () => {
    const code = 'const name = "./store.js";\nexport const x = import(name);';
    expect(problemsOf({ 'packages/output/src/write-pack.ts': code })).toEqual(['known-imports packages/output/src/write-pack.ts:2']);
    expect(problemsOf({ 'apps/cli/package.json': manifest('@campaignkit/cli'), 'apps/cli/src/main.ts': code })).toEqual([]);
  });

  it('reports a second file that imports satori', () => {
    expect(problemsOf({ 'packages/engine/src/measure.ts': "import satori from 'satori';\nexport { satori };" })).toEqual([
      'wrapped-libraries packages/engine/src/measure.ts:1',
    ]);
  });

  it('reports sharp outside encoders, raster and decode, but not in tests', () => {
    const sharp = "import sharp from 'sharp';\nexport { sharp };";
    const files = {
      'packages/output/package.json': manifest('@campaignkit/output', { '@campaignkit/model': OURS, sharp: '0.35.5' }),
      'packages/output/src/encoders/png.ts': sharp,
      'packages/output/src/raster/raster-svg.ts': sharp,
      'packages/output/src/decode/decode-logo.ts': sharp,
      'packages/output/src/pool.test.ts': sharp,
      'packages/output/src/pool.ts': sharp,
    };
    expect(problemsOf(files)).toEqual(['wrapped-libraries packages/output/src/pool.ts:1']);
  });

  it('reports i18next outside create-translator.ts and harfbuzzjs outside typography', () => {
    const files = {
      'packages/messages/package.json': manifest('@campaignkit/messages', { i18next: '27.1.2', harfbuzzjs: '1.6.4' }),
      'packages/messages/src/create-translator.ts': "import i18next from 'i18next';\nexport { i18next };",
      'packages/messages/src/resolve-messages.ts': "import 'i18next';\nimport 'harfbuzzjs';",
    };
    expect(problemsOf(files)).toEqual([
      'wrapped-libraries packages/messages/src/resolve-messages.ts:1',
      'wrapped-libraries packages/messages/src/resolve-messages.ts:2',
    ]);
  });

  it('warns over 250 lines, fails over 300 and leaves generated files alone', () => {
    const lines = (count, first = '') => `${first}\n${'export {};\n'.repeat(count - 1)}`;
    const found = check({
      'packages/output/src/good.ts': lines(250),
      'packages/output/src/long.ts': lines(251),
      'packages/output/src/too-long.ts': lines(301),
      'scripts/too-long.mjs': lines(301),
      'packages/output/src/encoders/_registry.ts': lines(400, '// Written by scripts/gen-registry.mjs. Do not edit.'),
    });
    expect(found.map(({ at, severity }) => `${severity} ${at}`)).toEqual([
      'warning packages/output/src/long.ts',
      'error packages/output/src/too-long.ts',
      'error scripts/too-long.mjs',
    ]);
  });

  it('reports a drawer, as a folder and as a file', () => {
    const files = { 'packages/output/src/utils/join-names.ts': 'export {};', 'packages/output/src/helpers.ts': 'export {};' };
    expect(problemsOf(files)).toEqual(['folder-names packages/output/src/utils', 'folder-names packages/output/src/helpers.ts']);
  });

  it('reports export * in an index', () => {
    expect(problemsOf({ 'packages/model/src/index.ts': "export * from './target.js';" })).toEqual([
      'listed-exports packages/model/src/index.ts:1',
    ]);
  });

  it("reports Node's modules in packages that also run in a browser, except in their entry for Node", () => {
    const code = "import { readFile } from 'node:fs/promises';\nexport { readFile };";
    expect(problemsOf({ 'packages/model/src/target.ts': code, 'packages/model/src/node.ts': code })).toEqual([
      'runs-anywhere packages/model/src/target.ts:1',
    ]);
  });

  describe('start and end', () => {
    const LIGHT = 'packages/design-system/src/components/light-surface/light.tsx';
    const design = (code, file = LIGHT) => ({
      'packages/design-system/package.json': manifest('@campaignkit/design-system'),
      [file]: code,
    });

    it.each([
      ['left: 4', 'insetInlineStart'],
      ["'right': 4", 'insetInlineEnd'],
      ['marginLeft: 4', 'marginInlineStart'],
      ['paddingRight: 4', 'paddingInlineEnd'],
      ['borderLeftWidth: 4', 'borderInlineStartWidth'],
      ['borderBottomRightRadius: 4', 'borderEndEndRadius'],
    ])('reports a style of one side and names what mirrors: %s', (style, expected) => {
      const [problem, ...others] = check(design(`export const style = {\n  ${style} };`));
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ rule: 'start-and-end', severity: 'error', at: `${LIGHT}:2` });
      expect(problem.message).toContain(`Expected "${expected}"`);
      expect(problem.fix).toContain(`Write "${expected}"`);
    });

    it('reports it in the styles of an element of a template', () => {
      const template = { 'templates/package.json': manifest('@campaignkit/templates') };
      const code = 'export const Wide = () => <div style={{ ...{ marginLeft: 1 } }} />;';
      expect(problemsOf({ ...template, 'templates/coin-row/wide.tsx': code })).toEqual(['start-and-end templates/coin-row/wide.tsx:1']);
      expect(problemsOf({ ...template, 'templates/sheets/compose-sheet.tsx': code })).toEqual([]);
    });

    it('leaves start, end, top, types and patterns alone', () => {
      const code =
        'export interface Sides { left: number }\nexport const width = ({ right }: { right: number }) => ({ top: right, insetInlineEnd: 1, turn: "left" });';
      expect(problemsOf(design(code))).toEqual([]);
    });

    it('lets a file mean left and right for a reason, and asks to take the reason away when it went', () => {
      const mark = 'packages/design-system/src/components/draft-mark/draft-mark.tsx';
      expect(problemsOf(design('export const style = { left: 0 };', mark))).toEqual([]);
      expect(problemsOf(design('export const style = { top: 0 };', mark))).toEqual([`start-and-end ${mark}`]);
    });
  });

  it('reports a package.json that the lockfile does not know in this form', () => {
    const packages = { '': { devDependencies: { vitest: '5.1.1' } }, 'packages/model': {}, 'packages/engine': { dependencies: {} } };
    expect(problemsOf({ 'package-lock.json': JSON.stringify({ packages }) })).toEqual([
      'lockfile-agrees packages/engine/package.json',
      'lockfile-agrees packages/output/package.json',
    ]);
  });
});
