// Writes the stories of Storybook from the templates' examples, so that `examples` stays the only list. Templates are read, never run:
// a template that does not compile still has its stories, and they say what is wrong.
//
//   node scripts/gen-stories.mjs   writes apps/storybook/stories/<template>.stories.tsx
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

const TEMPLATES = 'templates';
const STORIES = 'apps/storybook/stories';
const HEADER = '// Written by scripts/gen-stories.mjs';

/** Stories that every template has, beside one for each example. */
const SHEETS = [
  { exportName: 'AllShapes', name: 'All shapes', sheet: 'shapes' },
  { exportName: 'AllLanguages', name: 'All languages', sheet: 'languages' },
];

/**
 * Brings the stories under `root` in line with the templates there, and takes away those of templates that are gone.
 * @returns {string[]} the files that changed
 * @throws {Error} when the examples of a template cannot be read, with the line and what to write instead
 */
export function genStories(root) {
  const folder = path.join(root, STORIES);
  mkdirSync(folder, { recursive: true });
  const wanted = new Map(templateIds(root).map((id) => [`${id}.stories.tsx`, storiesText(id, readExamples(root, id))]));
  const gone = readdirSync(folder).filter((file) => !wanted.has(file) && readFileSync(path.join(folder, file), 'utf8').startsWith(HEADER));
  for (const file of gone) rmSync(path.join(folder, file));
  const stale = [...wanted].filter(([file, text]) => !isSame(path.join(folder, file), text));
  for (const [file, text] of stale) writeFileSync(path.join(folder, file), text);
  return [...gone, ...stale.map(([file]) => file)].sort();
}

function templateIds(root) {
  return readdirSync(path.join(root, TEMPLATES), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(root, templateFile(entry.name))))
    .map((entry) => entry.name)
    .sort();
}

function templateFile(id) {
  return `${TEMPLATES}/${id}/${id}.template.tsx`;
}

function isSame(file, text) {
  return existsSync(file) && readFileSync(file, 'utf8') === text;
}

/** Name and visibility of each example, read from the literal in the source. */
function readExamples(root, id) {
  const file = templateFile(id);
  const text = readFileSync(path.join(root, file), 'utf8');
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0].message}\n  Fix: correct the file.`);
  const place = { file, text };
  const examples = propertyOf(templateLiteral(program, place), 'examples', place);
  if (examples?.type !== 'ArrayExpression') throw notLiteral(place, examples ?? program, '"examples"', 'a list in square brackets');
  const shown = examples.elements.map((element) => readExample(element, place)).filter(({ isHidden }) => !isHidden);
  refuseTwins(shown, place);
  return shown;
}

function templateLiteral(program, place) {
  const exported = program.body.find((node) => node.type === 'ExportDefaultDeclaration')?.declaration;
  const argument =
    exported?.type === 'CallExpression' && exported.callee.name === 'defineTemplate' ? unwrap(exported.arguments[0]) : undefined;
  if (argument?.type === 'ObjectExpression') return argument;
  throw notLiteral(place, exported ?? program, 'The default export', '"export default defineTemplate({ … })"');
}

function readExample(element, place) {
  const example = unwrap(element);
  if (example?.type !== 'ObjectExpression') throw notLiteral(place, element ?? undefined, 'An example', 'an object in curly brackets');
  const name = propertyOf(example, 'name', place);
  if (typeof name?.value !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name.value)) {
    throw notLiteral(place, name ?? example, 'The "name" of an example', 'a kebab-case id in quotes, such as "longest-words"');
  }
  const hidden = propertyOf(example, 'hidden', place);
  if (hidden && typeof hidden.value !== 'boolean') throw notLiteral(place, hidden, '"hidden"', 'true or false');
  return { name: name.value, exportName: pascal(name.value), isHidden: hidden?.value === true };
}

function propertyOf(object, key, place) {
  const spread = object.properties.find(({ type }) => type !== 'Property');
  if (spread) throw notLiteral(place, spread, 'A spread', 'each property written out');
  const property = object.properties.find((each) => !each.computed && (each.key.name ?? each.key.value) === key);
  return property && unwrap(property.value);
}

/** What stands inside `… as const` and `… satisfies Example`. */
function unwrap(node) {
  return node && /^TS(?:As|Satisfies)Expression$/.test(node.type) ? unwrap(node.expression) : node;
}

function refuseTwins(examples, { file }) {
  const exportNames = [...SHEETS, ...examples].map(({ exportName }) => exportName);
  const twin = examples.find(({ exportName }) => exportNames.indexOf(exportName) !== exportNames.lastIndexOf(exportName));
  if (twin) throw new Error(`${file}: the example "${twin.name}" has the same name as another story.\n  Fix: give it a name of its own.`);
}

function notLiteral({ file, text }, node, what, expected) {
  const line = text.slice(0, node?.start ?? 0).split('\n').length;
  return new Error(
    `${file}:${line}: ${what} cannot be read without running the template. Expected ${expected}.\n  Fix: write it there in full; examples are data.`,
  );
}

function storiesText(id, examples) {
  // The story that a piece on a contact sheet is opened in.
  const opens = examples[0]?.exportName ?? SHEETS[0].exportName;
  return [
    `${HEADER} from ${templateFile(id)}. Do not edit.`,
    `export default { title: 'Templates/${sentence(id)}', tags: ['autodocs'], parameters: { template: '${id}', opens: '${opens}' } };`,
    '',
    ...examples.map(
      ({ exportName, name }) => `export const ${exportName} = { name: '${sentence(name)}', parameters: { example: '${name}' } };`,
    ),
    '',
    ...SHEETS.map(({ exportName, name, sheet }) => `export const ${exportName} = { name: '${name}', parameters: { sheet: '${sheet}' } };`),
    '',
  ].join('\n');
}

function pascal(id) {
  const joined = id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
  return /^\d/.test(joined) ? `Example${joined}` : joined;
}

function sentence(id) {
  return id[0].toUpperCase() + id.slice(1).replaceAll('-', ' ');
}

const isMain = process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url);
if (isMain) {
  try {
    genStories(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
