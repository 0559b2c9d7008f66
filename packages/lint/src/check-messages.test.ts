import { expect, it } from 'vitest';
import { checkMessages, type MessagesInput } from './check-messages.js';

const input: MessagesInput = {
  locale: 'en',
  file: 'locales/en/my-campaign.json',
  texts: {},
  source: {},
  messages: ['m05', 'm06'],
  titles: [],
};

it('finds nothing in careful words', () => {
  const texts = { 'm05.headline': 'Being threatened over a picture? You can stop this.', 'm05.cta1': 'Talk now: {childLine}' };
  expect(checkMessages({ ...input, texts, source: texts })).toEqual([]);
});

it('says where a finding stands, and how to mend it', () => {
  expect(checkMessages({ ...input, texts: { 'm06.tip1': 'Call 01632 960 960' } })).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "file": "locales/en/my-campaign.json",
          "locale": "en",
          "message": "m06",
          "slot": "tip1",
        },
        "fix": "Put a placeholder such as {childLine}, {removalTool} or {kitUrl} in its place; the record holds the number or the page.",
        "message": ""tip1" holds "01632 960 960" as typed text. Expected a placeholder that names a record.",
        "rule": "no-digits-in-copy",
        "severity": "error",
      },
    ]
  `);
});

it('names the whole key where it belongs to no message', () => {
  const [found] = checkMessages({ ...input, messages: [], texts: { 'contact.help': '' } });
  expect(found).toMatchObject({ rule: 'no-empty-slot', at: { slot: 'contact.help' } });
  expect(found?.at).not.toHaveProperty('message');
});

it('keeps the order of the keys', () => {
  const texts = { 'm06.body': 'You should not have sent it.', 'm05.body': '' };
  expect(checkMessages({ ...input, texts }).map(({ rule, at }) => `${at.message} ${rule}`)).toEqual(['m06 no-blame', 'm05 no-empty-slot']);
});

it('lets a discouraged term stand inside a name, and still shows it', () => {
  const texts = { 'm05.source': 'Protocol on the sale of children, child prostitution and child pornography' };
  expect(checkMessages({ ...input, texts }).map(({ severity }) => severity)).toEqual(['info', 'info']);
  const service = { 'm05.cta1': 'Meldpunt Kinderporno' };
  const found = checkMessages({ ...input, locale: 'de', texts: service, titles: ['Meldpunt Kinderporno'] });
  expect(found.map(({ severity }) => severity)).toEqual(['info']);
  expect(checkMessages({ ...input, locale: 'de', texts: service }).map(({ severity }) => severity)).toEqual(['error']);
});

it('lets words that nobody has confirmed warn, not block', () => {
  const [found] = checkMessages({ ...input, locale: 'ru', texts: { 'm05.body': 'детская проституция' } });
  expect(found).toMatchObject({ rule: 'preferred-terms', severity: 'warning' });
});

it('judges a regional variety with the words of its language', () => {
  expect(checkMessages({ ...input, locale: 'pt-BR', texts: { 'm05.body': 'Foi sua culpa.' } }).map(({ rule }) => rule)).toEqual([
    'no-blame',
  ]);
});

it('says which rules know no words of a language', () => {
  const [found] = checkMessages({ ...input, locale: 'th', texts: { 'm05.headline': 'บอกผู้ใหญ่' } });
  expect(found).toMatchObject({ rule: 'LINT_INCOMPLETE', severity: 'info', at: { locale: 'th' } });
  expect(found?.message).toBe(
    '7 rules know no words of the language "th" and were not run: no-blame, no-fatalism, no-operational-detail, no-shame, no-sure-promise, no-vigilantism, preferred-terms.',
  );
});
