import { expect, test } from 'vitest';
import { catalogOf } from '../test/fictional.js';
import { createSpeaker } from './create-speaker.js';
import { createTranslator } from './create-translator.js';

const EN = { toolkit: { 'draft.tag': 'DRAFT', 'contact.free': 'free' }, lantern: { 'm90.headline': 'Tell someone.' } };

function speakerOf(locale: string, folders: Parameters<typeof catalogOf>[0]) {
  return createSpeaker(locale, createTranslator(catalogOf({ en: EN, ...folders })));
}

test('a file that a country lacks is taken from its language, without a finding', () => {
  const speaker = speakerOf('fr-BE', {
    fr: { toolkit: { 'draft.tag': 'BROUILLON' } },
    'fr-BE': { lantern: { 'm90.headline': 'Parles-en.' } },
  });
  expect([speaker.say('lantern', 'm90.headline', {}), speaker.say('toolkit', 'draft.tag', {})]).toEqual(['Parles-en.', 'BROUILLON']);
  expect(speaker.diagnostics()).toEqual([]);
});

test('a file that no parent has is spoken by the source, and reported once with the file to write', () => {
  const speaker = speakerOf('nl', { nl: { lantern: { 'm90.headline': 'Vertel het.' } } });
  expect([speaker.say('toolkit', 'draft.tag', {}), speaker.say('toolkit', 'contact.free', {})]).toEqual(['DRAFT', 'free']);
  expect(speaker.diagnostics()).toMatchObject([{ rule: 'LOCALE_FALLBACK', severity: 'warning', at: { file: 'locales/nl/toolkit.json' } }]);
});

test('a key that a file lacks is an error, and the source stands in', () => {
  const speaker = speakerOf('nl', { nl: { toolkit: { 'draft.tag': 'CONCEPT' } } });
  expect(speaker.say('toolkit', 'contact.free', {})).toBe('free');
  expect(speaker.diagnostics()).toMatchObject([{ rule: 'MESSAGE_KEY_MISSING', severity: 'error' }]);
});
