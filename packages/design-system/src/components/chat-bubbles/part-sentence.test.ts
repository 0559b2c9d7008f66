import { expect, test } from 'vitest';
import { partSentence } from './part-sentence.js';

test.each([
  ['en', 'Being threatened over a picture?', ['Being threatened', 'over a picture?']],
  ['en', 'Your child is being blackmailed?', ['Your child', 'is being blackmailed?']],
  ['en', 'They want money for your picture?', ['They want money', 'for your picture?']],
  ['fr', 'On te menace avec une photo ?', ['On te menace', 'avec une photo ?']],
  ['fr', 'Tes photos, il les demande encore ?', ['Tes photos,', 'il les demande encore ?']],
  ['es', '¿Chantajean a su hija o hijo?', ['¿Chantajean', 'a su hija o hijo?']],
])('%s: "%s" is said in two breaths', (lang, sentence, parts) => {
  expect(partSentence(sentence, lang)).toEqual(parts);
});

test.each([
  ['en', 'Boys are hurt?'],
  ['hi', 'फ़ोटो को लेकर कोई धमका रहा है?'],
  ['th', 'มีคนเอารูปเธอมาขู่เอาเงิน?'],
  ['ur', 'کوئی آپ کو تصویر پر دھمکا رہا ہے؟'],
  ['de', 'Vertraulichkeitsvereinbarungsentwurf?'],
])('%s: "%s" stays whole', (lang, sentence) => {
  expect(partSentence(sentence, lang)).toEqual([sentence]);
});

test.each([
  ['en', 'It is never your fault, whatever you sent.'],
  ['de', 'Missbrauch ist niemals deine Schuld'],
])('%s: of the statement "%s" no half stands alone, as it may say the contrary', (lang, sentence) => {
  expect(partSentence(sentence, lang)).toEqual([sentence]);
});

test('no word is lost, whatever the sentence', () => {
  const sentence = 'Mtoto wako anatishiwa kwa picha?';
  expect(partSentence(sentence, 'sw').join(' ')).toBe(sentence);
});
