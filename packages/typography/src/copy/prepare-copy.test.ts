import { describe, expect, test } from 'vitest';
import { prepareCopy } from './prepare-copy.js';

/** Shows what cannot be seen: ~ no-break space, = no-break hyphen, < > the ends of an isolate. */
function show(text: string): string {
  return text.replaceAll('\u00a0', '~').replaceAll('\u2011', '=').replaceAll('\u2066', '<').replaceAll('\u2069', '>');
}

describe('numbers', () => {
  test.each([
    ['en', 'Call 0800 1111.', 'Call 0800~1111.'],
    ['en', '+44 (0)20 7946-0000', '+44~(0)20~7946=0000'],
    ['pt-BR', 'Ligue (11) 3061-0015', 'Ligue (11)~3061=0015'],
    ['sw', 'Piga 116 au 112', 'Piga 116 au 112'],
    ['en', 'M05 to 24/7', 'M05 to 24/7'],
    ['fr', '85 % des jeunes', '85~% des jeunes'],
  ])('in %s, "%s" stays together', (lang, typed, expected) => {
    expect(show(prepareCopy(typed, lang))).toBe(expected);
  });
});

describe('French', () => {
  test('keeps a space before high punctuation and inside guillemets from breaking', () => {
    expect(show(prepareCopy('Source : « Tu n’es pas seul », dit-il ! Vraiment ? Oui ; non.', 'fr-BE'))).toBe(
      'Source~: «~Tu n’es pas seul~», dit-il~! Vraiment~? Oui~; non.',
    );
  });

  test('leaves other languages as they are', () => {
    expect(show(prepareCopy('Source : a ! b', 'en'))).toBe('Source : a ! b');
  });

  test('keeps a thin no-break space that the translator set', () => {
    expect(prepareCopy('Vraiment\u202f?', 'fr')).toBe('Vraiment\u202f?');
  });
});

describe('right-to-left', () => {
  test('isolates grouped numbers and addresses', () => {
    expect(show(prepareCopy('اتصل على 0800 1111 أو https://example.org/report، أو a@b.org', 'ar'))).toBe(
      'اتصل على <0800~1111> أو <https://example.org/report>، أو <a@b.org>',
    );
  });

  test('leaves single numbers and times to the bidirectional algorithm', () => {
    expect(show(prepareCopy('116 أو 24/7 أو 10:30 أو ١١٦ ١١١', 'ar'))).toBe('116 أو 24/7 أو 10:30 أو <١١٦~١١١>');
  });
});

test.each(['en', 'fr', 'ar'])('doing it twice changes nothing (%s)', (lang) => {
  const typed = 'A : « b » 85 % +44 (0)20 7946-0000, www.example.org/a-b (https://x.example/c), 0800 1111 ?';
  const once = prepareCopy(typed, lang);
  expect(once).not.toBe(typed);
  expect(prepareCopy(once, lang)).toBe(once);
});
