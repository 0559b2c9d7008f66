import { expect, test } from 'vitest';
import { catalogOf, WORDS } from '../test/fictional.js';
import { helpPlaceholders, inlinePlaceholders } from './help-placeholders.js';

test('the calls to action of the source decide whom the help block asks for, in their order', () => {
  expect(helpPlaceholders(catalogOf({ en: { lantern: WORDS } }), 'lantern', 'm90')).toEqual(['childLine', 'emergency']);
});

test('contacts in running text are found apart from those of the help block', () => {
  expect(inlinePlaceholders(catalogOf({ en: { lantern: WORDS } }), 'lantern', 'm90')).toEqual(['removalTool']);
});

test('a translation cannot ask for a contact that the source does not ask for', () => {
  const fr = { ...WORDS, 'm90.body': 'Appelle {police}', 'm90.cta3': '{police}' };
  const catalog = catalogOf({ en: { lantern: WORDS }, fr: { lantern: fr } });
  expect([...helpPlaceholders(catalog, 'lantern', 'm90'), ...inlinePlaceholders(catalog, 'lantern', 'm90')]).not.toContain('police');
});

test('a message without words in the source is an error that suggests another', () => {
  expect(() => helpPlaceholders(catalogOf({ en: { lantern: WORDS } }), 'lantern', 'm91')).toThrow(
    expect.objectContaining({ code: 'MESSAGE_UNKNOWN', detail: { fix: expect.stringContaining('Did you mean "m90"?') } }),
  );
});
