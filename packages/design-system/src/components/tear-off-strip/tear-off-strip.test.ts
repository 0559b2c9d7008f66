import type { Copy, Frame } from '@campaignkit/model';
import { describe, expect, it } from 'vitest';
import { estimateEm } from './estimate-em.js';
import { splitWords } from './split-words.js';
import { tabRows } from './tab-rows.js';
import { countTabs, tabLengthPx } from './tear-off-strip.js';

const FRAME: Frame = {
  widthPx: 2100,
  heightPx: 2970,
  u: 21,
  shape: 'tear-off',
  dir: 'ltr',
  safe: { top: 0, bottom: 0, start: 0, end: 0 },
  pxPerMm: 10,
  squeeze: 1,
};

function copyWith(headline: Copy['help'][0]['headline'], label = 'Call or chat', address: string | null = 'example.org'): Copy {
  const entry = {
    placeholder: 'childLine',
    label,
    headline,
    name: null,
    note: '',
    address,
    url: null,
    contact: null,
  } as const;
  return { locale: 'en', help: [entry] } as unknown as Copy;
}

describe('a tab', () => {
  const rows = (text: string, roomPx = 630) => tabRows(copyWith({ kind: 'number', text }), FRAME, roomPx);
  const number = (text: string, roomPx?: number) => rows(text, roomPx).find(({ slot }) => slot === 'number');

  it('carries number and page', () => {
    expect(rows('0800 1111').map(({ slot }) => slot)).toEqual(['number', 'page']);
  });

  it('says what a number is for where no page does', () => {
    const copy = copyWith({ kind: 'number', text: '116 111' }, 'Call us', null);
    expect(tabRows(copy, FRAME, 630).map(({ slot }) => slot)).toEqual(['label', 'number']);
  });

  it('is longer where its words need it', () => {
    const long = copyWith({ kind: 'words', text: 'Vertraulichkeitsvereinbarungsentwurf' });
    expect(tabLengthPx(copyWith({ kind: 'number', text: '0800 1111' }), FRAME, 630)).toBe(630);
    expect(tabLengthPx(long, FRAME, 630)).toBeGreaterThan(630);
  });

  it('sets a longer number smaller, within the length of the tab', () => {
    expect(number('0808 800 5000')?.sizePx).toBeLessThan(number('116 111')?.sizePx ?? 0);
    expect(number('0808 800 5000')?.lengthPx).toBeLessThanOrEqual(630);
  });

  it('never sets a number under 16 pt, however short the tab', () => {
    expect(number('0808 800 5000', 100)?.sizePx).toBeGreaterThanOrEqual(56.4);
  });

  it('counts no room for the isolates around a number', () => {
    expect(number('\u20660800 1111\u2069')?.sizePx).toBe(number('0800 1111')?.sizePx);
  });

  it('adds the first number among the others where whoever comes first has none', () => {
    const copy = copyWith({ kind: 'words', text: 'Tell an adult' });
    const emergency = { ...copy.help[0], label: 'In danger now', headline: { kind: 'number', text: '190' } } as const;
    const slots = tabRows({ ...copy, help: [copy.help[0], emergency] }, FRAME, 630).map(({ slot }) => slot);
    expect(slots).toEqual(['label', 'trusted', 'page', 'contact-label', 'contact']);
  });

  it('takes a third row rather than letters that nobody can read', () => {
    const text = 'Tell an adult whom you trust, at home, at school or elsewhere';
    const trusted = tabRows(copyWith({ kind: 'words', text }), FRAME, 800).filter(({ slot }) => slot === 'trusted');
    expect(trusted).toHaveLength(3);
    expect(Math.max(...trusted.map(({ lengthPx }) => lengthPx))).toBeLessThanOrEqual(800);
  });

  it('says in words where there is no number, in two rows of one size', () => {
    const words = tabRows(copyWith({ kind: 'words', text: 'Tell an adult you trust at home' }), FRAME, 600);
    const trusted = words.filter(({ slot }) => slot === 'trusted');
    expect(trusted.map(({ part }) => part)).toEqual([1, 2]);
    expect(new Set(trusted.map(({ sizePx }) => sizePx)).size).toBe(1);
  });
});

describe('a strip', () => {
  const tabs = (widthPx: number, label?: string) =>
    countTabs({ copy: copyWith({ kind: 'number', text: '0800 1111' }, label, null), frame: FRAME, widthPx, wordsPx: 630 });

  it('has as many tabs as its width allows, one at least', () => {
    expect(tabs(4200)).toBeGreaterThan(tabs(2100));
    expect(tabs(100)).toBe(1);
  });

  it('is one tab, although it is narrower than its words', () => {
    expect(tabs(180)).toBe(1);
  });

  it('has fewer tabs where the label takes two rows', () => {
    expect(tabs(2100, 'Free, and you need not say who you are or give your name')).toBeLessThan(tabs(2100));
  });
});

describe('rows', () => {
  it('part between words, near the middle', () => {
    expect(splitWords('Tell an adult you trust', 'en', 2)).toEqual(['Tell an adult', 'you trust']);
  });

  it('part where the language does, although it writes no spaces', () => {
    expect(splitWords('โทรหรือเข้าไป', 'th', 2).join('')).toBe('โทรหรือเข้าไป');
    expect(splitWords('โทรหรือเข้าไป', 'th', 2)).toHaveLength(2);
  });

  it('are as many as asked for', () => {
    expect(splitWords('one two three four five six', 'en', 3)).toEqual(['one two', 'three four', 'five six']);
  });

  it('leave a single word whole', () => {
    expect(splitWords('Vertraulichkeit', 'de', 2)).toEqual(['Vertraulichkeit']);
  });
});

it('estimates squares wider than letters, and marks at nothing', () => {
  expect(estimateEm('電話')).toBe(2);
  expect(estimateEm('é')).toBe(estimateEm('e\u0301'));
});
