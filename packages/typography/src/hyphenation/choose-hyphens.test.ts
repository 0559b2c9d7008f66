import { describe, expect, test } from 'vitest';
import { chooseHyphens, type HyphenUse } from './choose-hyphens.js';
import { fillLines } from '../lines/fill-lines.js';
import { keepHyphenatedWhole } from './keep-hyphenated-whole.js';

/** Lines of a text whose letters, spaces and hyphens are all one em wide; `|` is where a hyphen may stand. */
function linesOf(marked: string, maxEm: number, use: HyphenUse = 'filling'): string[] {
  const text = marked.replaceAll('|', '\u00ad');
  const hyphens = [...text.matchAll(/\u00ad/g)].map(({ index }) => index);
  const positions = [...text.matchAll(/[ \n\u00ad]|$/g)].map(({ index, 0: sign }) => index + sign.length);
  const required = new Set([...text.matchAll(/\n/g)].map(({ index }) => index + 1));
  const shown = (start: number, end: number) =>
    text
      .slice(start, end)
      .trimEnd()
      .replace(/\u00ad$/, '-')
      .replaceAll('\u00ad', '');
  const measure = {
    text,
    graphemes: [...text].map((_, index) => index),
    widthEm: (start: number, end: number) => shown(start, end).length,
    endTrimEm: () => 0,
  };
  const paragraph = { text, hyphens };
  const breaks = keepHyphenatedWhole({ positions, required, addresses: [] }, paragraph);
  const chosen = chooseHyphens({ paragraph, measure, breaks }, maxEm, use);
  return fillLines(measure, chosen, maxEm).lines.map(({ start, end }) => shown(start, end));
}

describe('a word that fits into a line', () => {
  test('is hyphenated where a fifth of the line would stay empty', () => {
    expect(linesOf('aa bbbbb|bbbbb cc', 12)).toEqual(['aa bbbbb-', 'bbbbb cc']);
    expect(linesOf(`${'a'.repeat(15)} b|bbbbb cc`, 20)).toEqual([`${'a'.repeat(15)} b-`, 'bbbbb cc']);
  });

  test('stays whole where less would', () => {
    expect(linesOf(`${'a'.repeat(16)} b|bbbbb cc`, 20)).toEqual(['a'.repeat(16), 'bbbbbb cc']);
  });

  test('stays whole where no part of it fits', () => {
    expect(linesOf('aaaa bbbbbbbbbb|bb cc', 13)).toEqual(['aaaa', 'bbbbbbbbbbbb', 'cc']);
  });

  test('breaks as late as the line allows', () => {
    expect(linesOf('aa bbbb|bb|bb|bbb cc', 12)).toEqual(['aa bbbbbbbb-', 'bbb cc']);
  });

  test('stays whole at the end of the text and of each of its paragraphs', () => {
    expect(linesOf('aa bbbbb|bbbbb', 12)).toEqual(['aa', 'bbbbbbbbbb']);
    expect(linesOf('aa bbbbb|bbbbb\ncc', 12)).toEqual(['aa', 'bbbbbbbbbb', 'cc']);
  });

  test('stays whole beside a number that may be a helpline', () => {
    expect(linesOf('116 111 bbbb|bbbbb cc', 15)).toEqual(['116 111', 'bbbbbbbbb cc']);
    expect(linesOf('aaaaaaaa bbbb|bbbb 116\u00a0111', 15)).toEqual(['aaaaaaaa', 'bbbbbbbb', '116\u00a0111']);
    expect(linesOf('aaaaaa bbbb|bb 24/7 cc', 12)).toEqual(['aaaaaa bbbb-', 'bb 24/7 cc']);
  });

  test('stays whole after two lines that end in hyphens', () => {
    const word = 'bbbb|bbbb';
    expect(linesOf(`aa ${word} ${word} ${word} cc`, 10)).toEqual(['aa bbbb-', 'bbbb bbbb-', 'bbbb', 'bbbbbbbb', 'cc']);
  });

  test('stays whole when only wide words are to be hyphenated', () => {
    expect(linesOf('aa bbbbb|bbbbb cc', 12, 'wide words')).toEqual(['aa', 'bbbbbbbbbb', 'cc']);
  });
});

describe('a word that is wider than the line', () => {
  test.each(['filling', 'wide words'] as const)('is hyphenated as often as it must be (%s)', (use) => {
    expect(linesOf('bbbb|bbbb|bbbb|bbbb', 9, use)).toEqual(['bbbbbbbb-', 'bbbbbbbb']);
    expect(linesOf('aaa bbbb|bbbb|bbbb', 9, use)).toEqual(['aaa bbbb-', 'bbbbbbbb']);
  });

  test('is hyphenated beside a number too, because it would break without a hyphen', () => {
    expect(linesOf('116 bbbb|bbbb|bbbb', 10)).toEqual(['116 bbbb-', 'bbbbbbbb']);
  });

  test('breaks between letters where its parts are wider still', () => {
    expect(linesOf('bbbbbbbb|bbbbb', 6)).toEqual(['bbbbbb', 'bb-', 'bbbbb']);
  });
});
