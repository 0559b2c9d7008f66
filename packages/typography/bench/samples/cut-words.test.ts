import { expect, test } from 'vitest';
import { cutWords } from './cut-words.js';

test('words keep the space or the punctuation behind them', () => {
  expect(cutWords('You can say no. Talk to us!', 'en')).toEqual(['You ', 'can ', 'say ', 'no. ', 'Talk ', 'to ', 'us! ']);
  expect(cutWords('あなたは、悪くない。', 'ja').join('')).toBe('あなたは、悪くない。');
  expect(cutWords('あなたは、悪くない。', 'ja').length).toBeGreaterThan(2);
  expect(cutWords('あなたは、悪くない。', 'ja').filter((word) => /^[、。]/.test(word))).toEqual([]);
});
