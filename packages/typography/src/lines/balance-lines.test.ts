import { describe, expect, test } from 'vitest';
import { balanceLines, type LineRoom } from './balance-lines.js';
import { fillLines } from './fill-lines.js';
import { findBreaks } from '../line-breaking/find-breaks.js';
import { senseOfBreaks } from '../sense/sense-of-breaks.js';

/** Lines of text whose signs are all 1 em wide. */
function balanced(text: string, maxEm: number, more: Partial<LineRoom> = {}, lang = 'en'): string[] {
  const graphemes = [...Array(text.length + 1).keys()];
  const widthEm = (start: number, end: number) => text.slice(start, end).trimEnd().length;
  const measure = { text, graphemes, endTrimEm: () => 0, widthEm };
  const breaks = findBreaks(text, { lang: 'en', keepCompounds: true });
  const sense = senseOfBreaks(text, lang, breaks);
  const filled = fillLines(measure, breaks, maxEm);
  const room: LineRoom = { maxEm, maxLines: filled.lines.length, kind: 'text', holds: () => true, ...more };
  return balanceLines({ measure, breaks, sense: () => sense }, filled, room).lines.map(({ start, end }) => text.slice(start, end).trim());
}

test('running text does not end in one word where it can be helped', () => {
  const text = 'Talk before anything happens';
  expect(balanced(text, 20)).toEqual(['Talk before', 'anything happens']);
  expect(balanced('Tell everybody immediately', 16)).toEqual(['Tell everybody', 'immediately']);
});

test('a headline may end in one word', () => {
  expect(balanced('Help comes quickly afterwards', 18, { kind: 'headline' })).toEqual(['Help comes quickly', 'afterwards']);
  expect(balanced('Help comes quickly afterwards', 18)).toEqual(['Help comes', 'quickly afterwards']);
});

test('a short word does not stand alone in the middle of a sentence', () => {
  expect(balanced('Muy pronto todo se puede detener', 17, { kind: 'headline' })).not.toContain('todo');
});

test('a clause stays whole before lines are even', () => {
  expect(balanced('Com apoio, muitas pessoas param.', 22, {}, 'pt')).toEqual(['Com apoio,', 'muitas pessoas param.']);
});

describe('when lines are left free', () => {
  const text = 'They want money? Do not pay. Tell.';

  test('a headline takes one more to end its sentences, but not to make itself narrow', () => {
    expect(balanced(text, 22, { kind: 'headline' })).toEqual(['They want money?', 'Do not pay. Tell.']);
    expect(balanced('Ask a friend for help today', 22, { kind: 'headline', maxLines: 5 })).toHaveLength(2);
    expect(balanced('They want money now? Do not ever pay.', 30, { kind: 'headline', maxLines: 5 })).toHaveLength(2);
  });

  test('it takes none that would be too high as they are drawn', () => {
    const free = { kind: 'headline', maxLines: 4 } as const;
    const wanted = ['¿Te piden dinero', 'por tu foto?', 'No pagues.', 'Díselo a alguien.'];
    expect(balanced(wanted.join(' '), 26, free, 'es')).toEqual(wanted);
    expect(balanced(wanted.join(' '), 26, { ...free, holds: (lines) => lines.length < 4 }, 'es')).toHaveLength(3);
  });
});

test('required breaks stay, and empty lines with them', () => {
  expect(balanced('Stop.\n\nAsk for help today', 15)).toEqual(['Stop.', '', 'Ask for', 'help today']);
  expect(balanced('\n\n', 15)).toEqual(['', '']);
});
