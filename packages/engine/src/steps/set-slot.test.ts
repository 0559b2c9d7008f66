import type { TextSlotProps } from '@campaignkit/design-system';
import { formats } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { fonts } from '../../test/fictional.js';
import { frameFor } from '../frame.js';
import { setSlot } from './set-slot.js';

const frame = frameFor(formats['square-1080'], 'ltr', 1);
const body: Omit<TextSlotProps, 'text'> = { slot: 'body', role: 'body', voice: 'text', weight: 400, sizePx: 40, colour: '#000000' };

async function linesOf(text: string, lang: string, props: Partial<TextSlotProps> = {}) {
  const { lines, diagnostics } = await setSlot({ ...body, text, ...props }, 400, frame, { lang, fonts });
  return { lines: lines.map((line) => line.visual.join('').trimEnd()), rules: diagnostics.map(({ code }) => code) };
}

test('a word of running text that is wider than its place parts where its language parts it', async () => {
  const { lines, rules } = await linesOf('Vertraulichkeitsvereinbarung', 'de-DE');
  expect(lines).toEqual(['Vertraulichkeits‐', 'vereinbarung']);
  expect(rules).toEqual([]);
});

test('a sentence in large letters parts so where it asks for it', async () => {
  expect((await linesOf('Vertraulichkeitsvereinbarung', 'de-DE', { role: 'head', hyphenate: true })).lines).toHaveLength(2);
});

test('no hyphen is put into a headline, an address or a version line', async () => {
  for (const props of [{ role: 'head' }, { isLatin: true }] as const)
    expect((await linesOf('Vertraulichkeitsvereinbarung', 'de-DE', props)).lines.join('')).toBe('Vertraulichkeitsvereinbarung');
});

test('a word that fits whole stays whole, though a hole is left before it', async () => {
  expect((await linesOf('Heute gilt Vertraulichkeit hier', 'de-DE')).lines).toEqual(['Heute gilt', 'Vertraulichkeit hier']);
});

test('a language without patterns keeps its words, and no long word is a finding', async () => {
  expect((await linesOf('Haijalishi walichokuambia kimewashangaza', 'sw-KE')).rules).toEqual([]);
});
