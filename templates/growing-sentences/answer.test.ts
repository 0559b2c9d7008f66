import type { Copy } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { storyOf } from './answer.js';

const COPY = { locale: 'en', headline: 'Nice to you. Older than you. Asking for pictures?', support: 'It is not your fault.' } as Copy;

test('a headline that only asks is answered by the sentence that takes the fear, which then stands nowhere else', () => {
  const { asked, answered, copy } = storyOf(COPY);
  expect(asked).toHaveLength(3);
  expect(answered).toBe('It is not your fault.');
  expect(copy.support).toBeNull();
});

test('a headline that answers keeps its own answer', () => {
  const { answered, copy } = storyOf({ ...COPY, headline: 'Being threatened over a picture? You can stop this.' });
  expect(answered).toBe('You can stop this.');
  expect(copy.support).toBe('It is not your fault.');
});
