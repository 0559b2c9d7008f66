import { describe, expect, test } from 'vitest';
import type { BlockComparison, LanguageComparison } from './compare-language.js';
import { readExplanations } from './explained.js';
import type { LineInk } from './ink/compare-ink.js';
import { formatDifferences } from './report/format-differences.js';
import { formatRow, formatVerdict } from './report/format-table.js';
import { toJson } from './report/to-json.js';
import { summarize } from './summarize.js';

const JUDGEMENT = { explanations: [], isWholeCorpus: true };

function line(diff: number, peak = 0.04): LineInk {
  return { text: `a line of ${diff}`, unequalInk: diff * 1000, allInk: 1000, peak, driftPx: 0, isMovedApart: false };
}

function block(part: Partial<BlockComparison> = {}): BlockComparison {
  return {
    lang: 'th',
    block: { name: 'body', text: 'text', fontSizePx: 28, fontWeight: 400, lineHeightPx: 42, widthPx: 360 },
    chromium: ['one'],
    ours: ['one'],
    isEqual: true,
    ink: [line(0.01)],
    chromiumHeightPx: 42,
    ourHeightPx: 42,
    findings: [],
    ...part,
  };
}

const different = block({ chromium: ['one two ', 'three', 'end'], ours: ['one', 'two\u2060three', 'end'], isEqual: false, ink: [] });

function language(blocks: readonly BlockComparison[]): LanguageComparison {
  return { lang: 'th', blocks, strangeFonts: [] };
}

test('equal lines and little difference keep the reach', () => {
  const summary = summarize([language([block(), block({ ink: [line(0.02), line(0.022)] })])], JUDGEMENT);
  expect(summary).toMatchObject({ blocks: 2, equal: 2, explained: 0, faults: [], languages: [{ lang: 'th', equal: 2, of: 2 }] });
  expect(summary.meanDiff).toBeCloseTo(0.0155);
  expect(formatVerdict(summary)).toBe('The reach is kept.');
});

describe('the reach is missed', () => {
  test.each([
    [[block(), different], '1 block breaks its lines elsewhere than Chromium.'],
    [[block({ ink: [line(0.018)] })], 'the mean difference of ink is 0.0180; at most 0.017 is allowed.'],
    [[block({ ink: [line(0.031)] })], 'the difference of ink in th is 0.0310; at most 0.03 is allowed.'],
    [
      [block({ ink: [line(0.01), line(0.011, 0.4)] })],
      'the darkest spot of difference in th (a wrong sign or mark) is 0.4000; at most 0.15 is allowed.',
    ],
    [[block({ findings: ['GLYPH_MISSING No font has "x".'] })], 'th: GLYPH_MISSING No font has "x".'],
  ])('%#', (blocks, fault) => {
    const summary = summarize([language(blocks)], JUDGEMENT);
    expect(summary.faults).toContain(fault);
    expect(formatVerdict(summary)).toContain(`- ${fault}`);
  });

  test('also when the browser took a font of the system', () => {
    expect(summarize([{ ...language([block()]), strangeFonts: ['DejaVu Sans (2)'] }], JUDGEMENT).faults).toEqual([
      'th: Chromium took signs from fonts of the system: DejaVu Sans (2).',
    ]);
  });
});

test('the mean counts only for the whole corpus', () => {
  const blocks = [block({ ink: [line(0.018)] })];
  expect(summarize([language(blocks)], { ...JUDGEMENT, isWholeCorpus: false }).faults).toEqual([]);
});

describe('explained differences', () => {
  const explanation = { lang: 'th', block: 'body', width: 360, reason: 'a word that ICU 77 knows' };

  test('count as explained', () => {
    expect(summarize([language([different])], { ...JUDGEMENT, explanations: [explanation] })).toMatchObject({
      equal: 0,
      explained: 1,
      faults: [],
    });
  });

  test('are an error where nothing differs any more', () => {
    expect(summarize([language([block()])], { ...JUDGEMENT, explanations: [explanation] }).faults).toEqual([
      'explained.json explains th body 360, which has the lines of Chromium: delete the entry.',
    ]);
  });

  test('say nothing about blocks that were not asked for', () => {
    expect(summarize([language([block()])], { ...JUDGEMENT, explanations: [{ ...explanation, lang: 'km' }] }).faults).toEqual([]);
  });

  test.each(['{}', '[{"lang":"th"}]', JSON.stringify(Array.from({ length: 6 }, () => explanation))])('%.20s is refused', (json) => {
    expect(() => readExplanations(json)).toThrow('explained.json: expected at most 5 entries { lang, block, width, reason }, received');
  });
});

test('a program gets these keys and no others', () => {
  const summary = summarize([language([block({ ink: [line(0.01), line(0.02)] }), different])], JUDGEMENT);
  expect(JSON.parse(toJson(summary))).toEqual({
    blocks: 2,
    equalLines: 1,
    explained: 0,
    meanDiff: 0.015,
    languages: [{ lang: 'th', equal: 1, of: 2, diff: 0.015, worst: 0.02 }],
  });
});

test('a row names the worst line', () => {
  const [row] = summarize([language([block({ ink: [line(0.01), line(0.02)] }), different])], JUDGEMENT).languages;
  expect(row && formatRow(row)).toBe('| th | 1/2 | 0.015 | 0.04 | 0.020 a line of 0.02 |');
});

test('a difference shows both sides from the first line that differs to the last', () => {
  expect(formatDifferences(different)).toBe('th body 360: line 1\n  ours     "one|twothree"\n  chromium "one two|three"');
});

test('a line with a wrong mark, another height and findings are differences too', () => {
  expect(formatDifferences(block({ ink: [line(0.02, 0.3)], ourHeightPx: 44, findings: ['TEXT_OVERFLOW 3 px'] }))).toBe(
    [
      'th body 360: line 1 ink 0.020, spot 0.30 "a line of 0.02"',
      'th body 360: 44.0 px high, in Chromium 42.0 px',
      'th body 360: TEXT_OVERFLOW 3 px',
    ].join('\n'),
  );
  expect(formatDifferences(block())).toBeUndefined();
});
