import { expect, test } from 'vitest';
import { readSamples } from '../samples/read-samples.js';
import type { Contender } from './contender.js';
import { measureSpeed } from './measure-speed.js';

const [body, headline] = readSamples();
const samples = body && headline ? [body, headline] : [];
const rounds = { warmUp: 2, counted: 10 };

/** Takes as many ms as it is told, for each text in turn. */
function contender(name: string, msOf: (text: number) => number, more: Partial<Contender> = {}): Contender & { readonly texts: string[] } {
  const texts: string[] = [];
  return {
    name,
    does: '',
    everyRounds: 1,
    setsHeadlines: true,
    texts,
    set: async (_, text) => ({ ms: msOf(texts.push(text)), lines: 3 }),
    ...more,
  };
}

test('everybody sets the same texts, and every text is another one', async () => {
  const ours = contender('ours', () => 2);
  const theirs = contender('theirs', () => 4);
  const [speed] = await measureSpeed(samples, [ours, theirs], rounds);
  expect(ours.texts).toHaveLength(2 * (rounds.warmUp + rounds.counted));
  expect(new Set(ours.texts).size).toBe(ours.texts.length);
  expect(theirs.texts).toEqual(ours.texts);
  expect(speed).toMatchObject({ sample: 'en body', limitMs: 3, isOver: false, isRepeated: false });
  expect(speed?.figures).toEqual([
    { contender: 'ours', medianMs: 2, p95Ms: 2, texts: 10, ratio: 1, sameLines: 1 },
    { contender: 'theirs', medianMs: 4, p95Ms: 4, texts: 10, ratio: 0.5, sameLines: 1 },
  ]);
});

test('who takes part in some rounds only is compared in those', async () => {
  const slowing = contender('ours', (text) => text / 10);
  const drawing = contender('drawing', () => 1, { everyRounds: 5, setsHeadlines: false });
  const [bodySpeed, headlineSpeed] = await measureSpeed(samples, [slowing, drawing], rounds);
  // Rounds 0 and 5; before them come four texts to warm up, and a round has two.
  expect(bodySpeed?.figures[1]).toMatchObject({ texts: 2, ratio: (0.5 + 1.5) / 2 });
  expect(headlineSpeed?.figures.map((figures) => figures.contender)).toEqual(['ours']);
});

test('what is over its limit is measured once more, and the second measure counts', async () => {
  const calming = contender('ours', (text) => (text <= 2 * 12 ? 9 : 1));
  const [calm] = await measureSpeed(samples, [calming], rounds);
  expect(calm).toMatchObject({ isOver: false, isRepeated: true, figures: [{ medianMs: 1 }] });
  const slow = contender('ours', () => 9);
  expect((await measureSpeed(samples, [slow], rounds)).map(({ isOver, isRepeated }) => [isOver, isRepeated])).toEqual([
    [true, true],
    [true, true],
  ]);
});
