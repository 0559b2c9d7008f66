import { expect, test } from 'vitest';
import { scriptOf } from '../script-of.js';
import { wordsWithoutPatterns } from './words-without-patterns.js';

test('the long words of a language that is not known here are named once', () => {
  expect(wordsWithoutPatterns('Zungumza na mtu unayemwamini, unayemwamini kabisa.', scriptOf('sw'))).toEqual(['unayemwamini']);
});

test.each([
  ['vi', 'Hãy nói chuyện với người lớn mà em tin tưởng.'],
  ['sw', 'Piga 116 au tembelea unayemwamini.example.org'],
  ['ar', 'المسؤوليةالاجتماعية'],
  ['hi', 'अंतर्राष्ट्रीयकरण'],
  ['th', 'เยาวชนที่เคยขอความช่วยเหลือ'],
  ['am', 'ኢንተርናሽናልናናናና'],
])('there are none without long words, nor in a script that has no hyphens (%s)', (lang, text) => {
  expect(wordsWithoutPatterns(text, scriptOf(lang))).toEqual([]);
});
