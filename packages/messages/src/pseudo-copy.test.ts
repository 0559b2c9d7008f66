import type { Copy } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { pseudoCopy } from './pseudo-copy.js';

const COPY: Copy = {
  locale: 'en',
  headline: 'You can tell someone.\nToday.',
  body: 'Call 01632 960 961 or look at example.org/help.',
  tips: ['Stop', 'Tell'],
  quote: 'I believe you.',
  figures: [{ value: 12, text: '€12', label: 'after' }],
  figuresNote: 'Drawn to scale.',
  support: null,
  help: [
    {
      placeholder: 'childLine',
      label: 'Talk now',
      headline: { kind: 'number', text: '01632 960 961' },
      name: 'Lantern Line',
      note: 'free',
      address: 'example.org/lantern',
      url: 'https://example.org/lantern',
      contact: null,
    },
  ],
  law: null,
  source: '',
  version: 'M90 · v1.0',
  draftTranslation: null,
  draft: null,
  artwork: 'Drawing: a lamp.',
};

test('words become at least 40 % longer, every letter has an accent, and lines stay apart', () => {
  const { headline, tips } = pseudoCopy(COPY);
  expect(headline.length).toBeGreaterThanOrEqual(COPY.headline.length * 1.4);
  expect(headline.split('\n')).toHaveLength(2);
  expect(headline).toMatch(/^Ýöû çåñ ţéļļ šöɱéöñé/);
  expect(headline).not.toMatch(/[a-z]/);
  expect(headline.endsWith('.')).toBe(true);
  expect(tips[0]).toMatch(/^Šţöþ /);
});

test('numbers, addresses, names and the version line stay as their records hold them', () => {
  const { body, help, version, figures } = pseudoCopy(COPY);
  expect(body).toContain('01632 960 961');
  expect(body).toContain('example.org/help');
  expect(help[0]).toMatchObject({
    headline: { kind: 'number', text: '01632 960 961' },
    name: 'Lantern Line',
    address: 'example.org/lantern',
  });
  expect(help[0].label).not.toBe('Talk now');
  expect(version).toBe(COPY.version);
  expect(figures[0]).toMatchObject({ value: 12, text: '€12' });
});

test('what is empty stays empty', () => {
  expect(pseudoCopy(COPY)).toMatchObject({ support: null, law: null, source: '' });
});
