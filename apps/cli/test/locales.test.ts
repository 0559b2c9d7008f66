import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseLocale } from '@campaignkit/model';
import { type Script, scriptOf, scripts } from '@campaignkit/typography';
import corpus from '@campaignkit/typography/corpus';
import { describe, expect, it } from 'vitest';
import { checkLocale } from '../src/check-locale.js';
import { installation } from './run-cli.js';

const folder = path.join(installation, 'locales');
const tags = readdirSync(folder);
const fileOf = (tag: string) => `locales/${tag}/locale.json`;
const read = (tag: string) => parseLocale(JSON.parse(readFileSync(path.join(installation, fileOf(tag)), 'utf8')), fileOf(tag));
const known: Readonly<Record<string, Script>> = scripts;

it('every language of the corpus has a locale', () => {
  expect(tags).toEqual(expect.arrayContaining(Object.keys(corpus.languages)));
});

describe.each(tags)('locales/%s', (tag) => {
  it('describes itself, with everything that designers and benchmarks ask for', () => {
    expect(read(tag)).toMatchObject({
      tag,
      fonts: expect.any(Array),
      lineHeight: expect.any(Object),
      digits: expect.any(String),
      note: expect.any(String),
    });
  });

  it('says what sets its text: script, direction, fonts, line height', () => {
    const locale = read(tag);
    expect(known[locale.script], `packages/typography/src/scripts/${locale.script}.ts`).toBeDefined();
    expect(checkLocale(locale)).toEqual([]);
    expect(locale.lineHeight).toEqual(scriptOf(tag).lineHeight);
  });

  it('writes numbers as CLDR does', () => {
    expect(read(tag).digits).toBe(new Intl.NumberFormat(tag).resolvedOptions().numberingSystem);
  });

  it('is empty when it has no words, and only then', () => {
    const hasWords = readdirSync(path.join(folder, tag)).length > 1;
    expect(read(tag).status === 'empty').toBe(!hasWords);
  });
});
