import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { genStories } from './gen-stories.mjs';

let root;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'gen-stories-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const stories = () => path.join(root, 'apps/storybook/stories');
const read = (id) => readFileSync(path.join(stories(), `${id}.stories.tsx`), 'utf8');
const write = (id, examples) => {
  mkdirSync(path.join(root, 'templates', id), { recursive: true });
  const lines = [
    `import { defineTemplate } from 'nowhere';`,
    `export default defineTemplate({`,
    `  id: '${id}',`,
    `  examples: ${examples},`,
    `});`,
  ];
  writeFileSync(path.join(root, 'templates', id, `${id}.template.tsx`), lines.join('\n'));
};

it('writes one story for each example that is not hidden, and two contact sheets', () => {
  write('open-door', `[{ name: 'poster', golden: true }, { name: 'longest-words', hidden: true }, { name: 'a4-night', hidden: false }]`);
  expect(genStories(root)).toEqual(['open-door.stories.tsx']);
  expect(read('open-door')).toMatchInlineSnapshot(`
    "// Written by scripts/gen-stories.mjs from templates/open-door/open-door.template.tsx. Do not edit.
    export default { title: 'Templates/Open door', tags: ['autodocs'], parameters: { template: 'open-door', opens: 'Poster' } };

    export const Poster = { name: 'Poster', parameters: { example: 'poster' } };
    export const A4Night = { name: 'A4 night', parameters: { example: 'a4-night' } };

    export const AllShapes = { name: 'All shapes', parameters: { sheet: 'shapes' } };
    export const AllLanguages = { name: 'All languages', parameters: { sheet: 'languages' } };
    "
  `);
});

it('writes nothing when nothing has changed, so that Storybook does not reload', () => {
  write('open-door', `[{ name: 'poster' }]`);
  genStories(root);
  expect(genStories(root)).toEqual([]);
});

it('takes away the stories of a template that is gone, and nothing that it did not write', () => {
  write('open-door', `[{ name: 'poster' }]`);
  genStories(root);
  writeFileSync(path.join(stories(), 'mine.stories.tsx'), 'export default {};');
  rmSync(path.join(root, 'templates/open-door'), { recursive: true });
  mkdirSync(path.join(root, 'templates'), { recursive: true });
  expect(genStories(root)).toEqual(['open-door.stories.tsx']);
  expect(readdirSync(stories())).toEqual(['mine.stories.tsx']);
});

it('reads examples through "as const" and "satisfies"', () => {
  write('open-door', `[{ name: 'poster' } satisfies Example] as const`);
  genStories(root);
  expect(read('open-door')).toContain('export const Poster');
});

it('gives a template without visible examples its contact sheets', () => {
  write('open-door', '[]');
  genStories(root);
  expect(read('open-door')).toContain(`opens: 'AllShapes'`);
});

it.each([
  ['a list from elsewhere', 'sharedExamples', 'open-door.template.tsx:4: "examples" cannot be read'],
  ['a spread list', '[...sharedExamples]', ':4: An example cannot be read'],
  ['a spread example', '[{ ...base }]', ':4: A spread cannot be read'],
  ['a computed name', '[{ name: NAME }]', ':4: The "name" of an example cannot be read'],
  ['a name with blanks', `[{ name: 'two words' }]`, 'a kebab-case id in quotes'],
  ['a computed "hidden"', `[{ name: 'poster', hidden: IS_HIDDEN }]`, 'Expected true or false'],
  ['two examples of one name', `[{ name: 'poster' }, { name: 'poster' }]`, 'the example "poster" has the same name as another story'],
  ['the name of a contact sheet', `[{ name: 'all-shapes' }]`, 'the example "all-shapes" has the same name as another story'],
  ['code that does not compile', '[{ name: ]', 'cannot be read'],
])('refuses %s and says the line', (_, examples, words) => {
  write('open-door', examples);
  expect(() => genStories(root)).toThrow(words);
  expect(existsSync(path.join(stories(), 'open-door.stories.tsx'))).toBe(false);
});

it('asks for defineTemplate as the default export', () => {
  write('open-door', '[]');
  writeFileSync(path.join(root, 'templates/open-door/open-door.template.tsx'), 'export const template = {};');
  expect(() => genStories(root)).toThrow('Expected "export default defineTemplate({ … })"');
});
