import { describe, expect, it } from 'vitest';
import { findPhrases, quoteFound, withoutExceptions } from './find-phrases.js';
import { parsePhrase, phraseOfName } from './parse-phrase.js';
import { splitWords } from './split-words.js';

function found(text: string, phrases: readonly string[], exceptions: readonly string[] = []): string[] {
  const words = splitWords(text);
  const places = withoutExceptions(findPhrases(words, phrases.map(parsePhrase)), findPhrases(words, exceptions.map(parsePhrase)));
  return places.map((place) => quoteFound(text, words, place));
}

describe('a phrase', () => {
  it.each([
    ['finds words whatever their case', 'Not YOUR fault', 'your fault', ['YOUR fault']],
    ['finds a choice of words', 'their fault', 'your|their fault', ['their fault']],
    ['finds a stem', 'encrypted', 'encrypt*', ['encrypted']],
    ['finds an ending', 'Kindersextourismus', '*sextourismus', ['Kindersextourismus']],
    ['finds with and without an optional word', 'your own fault; your fault', 'your ?own fault', ['your own fault', 'your fault']],
    ['spans other words of the same clause', 'we will quickly delete it', 'will ~2 delete', ['will quickly delete']],
    ['spans no more words than it says', 'we will one two three delete', 'will ~2 delete', []],
    ['spans no comma', 'No, it is your fault', 'no ~3 fault', []],
    ['never crosses the end of a sentence', 'It is not yours. Fault is theirs.', 'yours fault', []],
    ['finds a number in any digits', 'for ٢٠ euros', 'for # euros', ['for ٢٠ euros']],
    ['finds the first word of a quotation', 'Type “word” there, type word here', 'type "', ['Type “word']],
    ['takes a hyphen for a space', 'sex-tourist', 'sex tourist', ['sex-tourist']],
    [
      'sees through soft hyphens and other apostrophes',
      'hadn’t en\u00ADcrypt\u00ADed',
      "hadn't encrypted",
      ['hadn’t en\u00ADcrypt\u00ADed'],
    ],
    ['finds accented words when written without', 'DÉMASQUE, démasque', 'demasque', ['DÉMASQUE', 'démasque']],
    ['finds only accented words when written with', 'a jamais, à jamais', 'à jamais', ['à jamais']],
    ['finds a word behind a French apostrophe', 'images d’enfants', 'images enfants', ['images d’enfants']],
    ['finds an Arabic word behind its article', 'والأطفال', 'أطفال', ['والأطفال']],
    ['finds an Arabic word without hamza and with vowel signs', 'الاَطفال', 'أطفال', ['الاَطفال']],
    ['finds ё written as е', 'ребенок', 'ребёнок', ['ребенок']],
    ['finds full-width letters', 'ＶＰＮ', 'vpn', ['ＶＰＮ']],
  ])('%s', (_, text, phrase, expected) => {
    expect(found(text, [phrase])).toEqual(expected);
  });

  it('is not found where an exception shares a word with it', () => {
    expect(found('It is not your fault. It is your fault.', ['your fault'], ['not ~1 fault'])).toEqual(['your fault']);
  });

  it('is found once where several phrases meet', () => {
    expect(found('child porn links', ['child porn', 'porn links'])).toEqual(['child porn']);
  });
});

it('takes a name word for word, whatever signs it holds', () => {
  const words = splitWords('the act (no? | 5*) of a land');
  expect(findPhrases(words, [phraseOfName(splitWords('Act no? | 5*'))])).toEqual([{ from: 1, to: 4 }]);
  expect(findPhrases(splitWords('the act no 51'), [phraseOfName(splitWords('Act no? | 5*'))])).toEqual([]);
});
