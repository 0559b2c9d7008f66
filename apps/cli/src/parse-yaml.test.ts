import { expect, it } from 'vitest';
import { parseYaml, YamlFault } from './parse-yaml.js';

it('reads data and knows the line of each value', () => {
  const { value, lineOf } = parseYaml('id: x\nmessages:\n  - id: m05\n    facts: [F40]\n');
  expect(value).toEqual({ id: 'x', messages: [{ id: 'm05', facts: ['F40'] }] });
  expect([lineOf(['id']), lineOf(['messages', 0, 'facts', 0])]).toEqual([1, 4]);
});

it('names the nearest line for a value that is not there', () => {
  const { lineOf } = parseYaml('id: x\nmessages:\n  - id: m05\n');
  expect([lineOf(['messages', 0, 'look']), lineOf(['title'])]).toEqual([3, undefined]);
});

it.each([
  ['a key twice', 'a: 1\na: 2', 'line 2'],
  ['a bracket that never closes', 'a: [1', 'line 1'],
  ['a tag', 'a: !!js/function "x"', 'line 1'],
  ['a merge without its anchor', 'a: *b', 'alias'],
  ['brackets without end', '['.repeat(5000), 'nested too deep'],
  ['brackets over many lines', '[\n'.repeat(5000), 'nested too deep'],
  ['dashes without end', `${'- '.repeat(5000)}x`, 'nested too deep'],
  ['question marks without end', `${'? '.repeat(5000)}x`, 'nested too deep'],
  ['two documents', 'a: 1\n---\nb: 2', 'line 2'],
])('refuses %s', (_, text, words) => {
  expect(() => parseYaml(text)).toThrow(YamlFault);
  expect(() => parseYaml(text)).toThrow(words);
});

it('refuses aliases that multiply', () => {
  const rows = 'abcdefgh'.split('').map(
    (key, index) =>
      `${key}: &${key} [${Array(9)
        .fill(index === 0 ? 'x' : `*${'abcdefgh'[index - 1]}`)
        .join(', ')}]`,
  );
  expect(() => parseYaml(rows.join('\n'))).toThrow('at most 20 repetitions by alias');
});

it('leaves telephone numbers and times as they are written', () => {
  expect(parseYaml('a: "0116 123"\nb: 12:30\nc: yes').value).toEqual({ a: '0116 123', b: '12:30', c: 'yes' });
});
