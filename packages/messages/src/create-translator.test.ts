import { expect, test } from 'vitest';
import { catalogOf } from '../test/fictional.js';
import { createTranslator } from './create-translator.js';

function translate(text: string, values: Record<string, string> = {}) {
  return createTranslator(catalogOf({ en: { x: { key: text } } })).translate({ locale: 'en', file: 'x', key: 'key' }, values);
}

test('values are filled in exactly as they are: nothing is escaped, expanded or read as a message', () => {
  expect(translate('Call {name}', { name: "Mothers' & <b>$t(key) {{x}} {y}" }).text).toBe("Call Mothers' & <b>$t(key) {{x}} {y}");
});

test('plurals follow the locale', () => {
  const catalog = catalogOf({ en: { x: {} }, ar: { x: { key: '{n, plural, zero {صفر} two {اثنان} other {كثير}}' } } });
  expect(createTranslator(catalog).translate({ locale: 'ar', file: 'x', key: 'key' }, { n: '2' }).text).toBe('اثنان');
});

test('a missing key prints nothing and names file and key', () => {
  const { text, diagnostics } = createTranslator(catalogOf({ en: { x: {} } })).translate({ locale: 'en', file: 'x', key: 'm05.body' }, {});
  expect(text).toBeNull();
  expect(diagnostics).toEqual([
    {
      rule: 'MESSAGE_KEY_MISSING',
      severity: 'error',
      at: { locale: 'en', slot: 'm05.body', file: 'locales/en/x.json' },
      message: '"m05.body" is missing in locales/en/x.json.',
      fix: 'Write "m05.body" in locales/en/x.json.',
    },
  ]);
});

test('an empty text counts as missing', () => {
  expect(translate('  ').diagnostics[0]).toMatchObject({ rule: 'MESSAGE_KEY_MISSING', message: '"key" is empty in locales/en/x.json.' });
});

test('a missing variable prints nothing and lists what is available', () => {
  const { text, diagnostics } = translate('Call {childLine}', { country: 'Westmark' });
  expect(text).toBeNull();
  expect(diagnostics[0]).toMatchObject({
    rule: 'MESSAGE_VARIABLE_MISSING',
    message: '"key" in locales/en/x.json asks for {childLine}, which nothing fills here. Available: {country}.',
  });
});

test.each(['{lng}', '{ns}', '{toString}', '{interpolation}'])('%s is not filled from inside the library', (text) => {
  expect(translate(text).diagnostics[0]?.rule).toBe('MESSAGE_VARIABLE_MISSING');
});

test.each(["l'{name}", '{name', '{{name}}', '$t(key)', '{{- name}}'])('the broken message %s prints neither key nor braces', (text) => {
  const { text: printed, diagnostics } = translate(text, { name: 'Ada' });
  expect(printed).toBeNull();
  expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([['MESSAGE_SYNTAX', 'error']]);
});

test('a value that the format cannot take is reported instead of printed', () => {
  expect(translate('{n, date, ::zzzz}', { n: 'soon' })).toMatchObject({ text: null, diagnostics: [{ rule: 'MESSAGE_SYNTAX' }] });
});

test('one locale never borrows from another in silence', () => {
  const translator = createTranslator(catalogOf({ en: { x: { key: 'words' } }, pt: { x: { key: 'palavras' } }, 'pt-BR': { x: {} } }));
  expect(translator.translate({ locale: 'pt-BR', file: 'x', key: 'key' }, {}).text).toBeNull();
});
