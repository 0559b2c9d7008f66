import { describe, expect, test } from 'vitest';
import { combineMarks } from './combine-marks.js';
import { normalLineBreak, strictLineBreak } from './css-line-break.js';
import { isEastAsian, lineBreakClassOf } from './line-break-class.js';
import type { LineBreakPlace, LineBreakRule } from './line-break-rule.js';
import { lineBreakRules } from './rules/_registry.js';
import { uax14 } from './uax14.js';

const rules: Readonly<Record<string, LineBreakRule>> = lineBreakRules;

/** The first rule that decides at the mark `|`, with what it says: "LB28 ×". */
function decisionAt(marked: string): string {
  const position = marked.indexOf('|');
  const units = combineMarks(marked.replace('|', ''), strictLineBreak);
  const index = units.findIndex(({ start }) => start === position);
  const [before, after] = [units[index - 1], units[index]];
  if (!before || !after) return 'LB9 ×';
  let spaces = 0;
  while (units[index - 1 - spaces]?.lineBreak === 'SP') spaces++;
  const place: LineBreakPlace = {
    before,
    after,
    spaces,
    earlier: (steps) => units[index - 1 - steps],
    later: (steps) => units[index + steps],
  };
  for (const [id, rule] of Object.entries(rules)) {
    const decision = rule(place);
    if (decision !== undefined) return `LB${id.slice(2).replace(/^0/, '')} ${decision}`;
  }
  return 'none';
}

describe('each rule decides where it should', () => {
  test.each([
    ['LB4 !', 'a\u2028|b'],
    ['LB5 ×', 'a\r|\nb'],
    ['LB5 !', 'a\n|b'],
    ['LB6 ×', 'a|\u2029'],
    ['LB7 ×', 'a| b'],
    ['LB8 ÷', 'a\u200b |)'],
    ['LB8a ×', 'a\u200d|漢'],
    ['LB9 ×', 'e|\u0301'],
    ['LB11 ×', '漢|\u2060字'],
    ['LB12 ×', 'a\u00a0|b'],
    ['LB12a ×', 'a|\u00a0b'],
    ['LB13 ×', '漢 |）'],
    ['LB14 ×', '「 |漢'],
    ['LB15a ×', ' “ |a'],
    ['LB15b ×', '漢 |” '],
    ['LB15c ÷', 'a |.5'],
    ['LB15d ×', '漢|,'],
    ['LB16 ×', '） |々'],
    ['LB17 ×', '— |—'],
    ['LB18 ÷', 'a |b'],
    ['LB19 ×', 'a|"'],
    ['LB19a ×', 'a|“b'],
    ['LB20 ÷', 'a|\ufffc'],
    ['LB20a ×', ' -|a'],
    ['LB21 ×', 'a|-b'],
    ['LB21a ×', 'א-|漢'],
    ['LB21b ×', '/|א'],
    ['LB22 ×', '漢|…'],
    ['LB23 ×', 'a|1'],
    ['LB23a ×', '$|漢'],
    ['LB24 ×', '$|a'],
    ['LB25 ×', '1,1)|%'],
    ['LB26 ×', '\u1100|\u1161'],
    ['LB27 ×', '가|%'],
    ['LB28 ×', 'a|b'],
    ['LB28a ×', '\u1b05\u1b44|\u1b13'],
    ['LB29 ×', '1.|a'],
    ['LB30 ×', 'a|(b'],
    ['LB30a ×', '🇧|🇪'],
    ['LB30b ×', '👍|🏽'],
    ['LB31 ÷', '漢|字'],
  ])('%s in %j', (decision, marked) => {
    expect(decisionAt(marked)).toBe(decision);
  });

  test('and there is an example for each', () => {
    expect(Object.keys(rules)).toHaveLength(39);
  });
});

describe('what the rules leave open', () => {
  const decision = (marked: string) => uax14(marked.replace('|', ''), normalLineBreak).decisionAt(marked.indexOf('|'));

  test.each([
    ['a pair of flags may part', '🇧🇪|🇫🇷', '÷'],
    ['a quotation mark opens between ideographs', '漢|“字', '÷'],
    ['a Hebrew word may break after a hyphen before another', 'א-|ב', '÷'],
    ['a mark without a base is a letter', ' \u0301|a', '×'],
    ['small kana may begin a line', '漢|ょ', '÷'],
  ])('%s', (_, marked, expected) => {
    expect(decision(marked)).toBe(expected);
  });

  test('small kana begin no line of strict Japanese', () => {
    expect(uax14('漢ょ', strictLineBreak).decisionAt(1)).toBe('×');
  });
});

test.each([
  ['a', 'AL', false],
  ['漢', 'ID', true],
  ['ー', 'CJ', true],
  ['א', 'HL', false],
  ['ก', 'SA', false],
  ['\u2010', 'HH', false],
  ['｢', 'OP', true],
  ['😀', 'ID', true],
  ['\u{10ffff}', 'XX', false],
])('%j has the class %s', (character, lineBreak, isWide) => {
  const codePoint = character.codePointAt(0) ?? 0;
  expect([lineBreakClassOf(codePoint), isEastAsian(codePoint)]).toEqual([lineBreak, isWide]);
});
