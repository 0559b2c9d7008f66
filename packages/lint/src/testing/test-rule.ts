import { SEVERITIES } from '@campaignkit/model';
import { describe, expect, it } from 'vitest';
import { readVariants } from '../read-variants.js';
import type { Problem, Rule, Words, WordsExample } from '../rule.js';
import { sampleContext, samplePiece } from './sample-piece.js';

/** What every rule must be: named as its file, explained, and right about its own examples. */
export function testRule(file: string, rule: Rule): void {
  describe(`the rule ${file}`, () => {
    const examples = examplesOf(rule);

    it('is named as its file and says why it exists', () => {
      expect(rule.id).toBe(file);
      expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
      expect(rule.why).toMatch(/^\p{Lu}.{20,}\.$/su);
      expect(rule.source).toMatch(/^.{10,}[.)]$/su);
    });

    it('has an example from both sides in each of its languages', () => {
      for (const list of [examples.pass, examples.report]) {
        const languages = new Set(list.map(({ language }) => language));
        expect(rule.languages === 'all' ? languages.size > 0 : rule.languages.filter((language) => !languages.has(language))).toEqual(
          rule.languages === 'all' ? true : [],
        );
      }
    });

    it.each(examples.pass)('passes: $title', ({ check }) => {
      expect(check()).toEqual([]);
    });

    it.each(examples.report)('reports: $title', ({ check }) => {
      const problems = check();
      expect(problems).not.toEqual([]);
      for (const { message, fix, severity = rule.severity } of problems) {
        expect(message).toMatch(/^["\p{Lu}].+\.$/su);
        expect(fix).toMatch(/^\p{Lu}.+[."]$/su);
        expect(SEVERITIES).toContain(severity);
      }
    });
  });
}

interface TestedExample {
  readonly title: string;
  readonly language: string;
  readonly check: () => readonly Problem[];
}

function examplesOf(rule: Rule): { readonly pass: TestedExample[]; readonly report: TestedExample[] } {
  if (rule.on === 'messages') {
    const toTested = (example: WordsExample): TestedExample => {
      const words = sampleWords(example);
      return { title: `${example.locale} ${example.text.slice(0, 60)}`, language: words.language, check: () => rule.check(words) };
    };
    return { pass: rule.examples.pass.map(toTested), report: rule.examples.report.map(toTested) };
  }
  const toTested = (example: (typeof rule.examples.pass)[number]): TestedExample => {
    const context = sampleContext(example);
    return {
      title: example.shows,
      language: new Intl.Locale(context.locale).language,
      check: () => rule.check(samplePiece(example), context),
    };
  };
  return { pass: rule.examples.pass.map(toTested), report: rule.examples.report.map(toTested) };
}

/** A text as `checkMessages` hands it to a rule. */
export function sampleWords({ locale, text, slot = 'body', sourceText, titles = [] }: WordsExample): Words {
  return {
    locale,
    language: new Intl.Locale(locale).language,
    slot,
    text,
    reading: readVariants(text),
    sourceText,
    titles,
  };
}
