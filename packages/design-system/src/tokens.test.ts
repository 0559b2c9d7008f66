import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Look, readTokens } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { looks, tokens } from './_tokens.js';

const folder = new URL('../tokens/', import.meta.url);
const files = globSync('**/*.tokens.json', { cwd: fileURLToPath(folder) }).map((file) => ({
  file,
  content: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Readonly<Record<string, unknown>>,
}));

test('the files are design tokens as 2025.10 has them: every alias, type and colour can be read', () => {
  expect(readTokens(files).size).toBeGreaterThan(500);
  expect(files.filter(({ content }) => content['$schema'] !== 'https://www.designtokens.org/schemas/2025.10/format.json')).toEqual([]);
});

test('colours stand as colour objects, with components and hex: strings are for import alone', () => {
  const strings = files.flatMap(
    ({ file, content }) =>
      JSON.stringify(content)
        .match(/"\$value":"#[^"]*"/g)
        ?.map((found) => `${file} ${found}`) ?? [],
  );
  expect(strings).toEqual([]);
});

test('what is generated from the tokens is current', () => {
  const script = fileURLToPath(new URL('../../../scripts/gen-tokens.mjs', import.meta.url));
  expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toBe('');
});

test('there is one file for each look, named as its id, and its on-colours stand for tones of the same look', () => {
  const all: Readonly<Record<string, Look>> = looks;
  expect(Object.keys(all)).toHaveLength(13);
  expect(files.flatMap(({ file }) => /^looks.(.+)\.tokens\.json$/.exec(file)?.[1] ?? []).sort()).toEqual(Object.keys(all));
  for (const [path, { aliases }] of readTokens(files)) {
    if (path.startsWith('look.') && path.includes('.colour.'))
      expect(aliases.every((alias) => alias.startsWith(path.split('.colour.')[0] ?? ''))).toBe(true);
  }
});

test('nothing casts a shadow', () => {
  expect([...readTokens(files).keys()].filter((path) => path.startsWith('elevation.'))).toEqual(['elevation.none']);
});

test('corners come in three tones for brands, and one shape for bubbles', () => {
  expect(tokens.radius).toEqual({ none: 0, soft: 2, bubble: 3, round: 4 });
});
