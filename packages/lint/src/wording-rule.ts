import { findPhrases, quoteFound, withoutExceptions } from './phrases/find-phrases.js';
import { parsePhrase } from './phrases/parse-phrase.js';
import { type MessageRule, type Rule, defineRule } from './rule.js';

/** What must not be said in one language, and where the same words say the opposite. Phrases as `parsePhrase` reads them. */
export interface Wording {
  readonly avoid: readonly string[];
  /** A finding that shares a word with one of these is none: "it is not your fault". */
  readonly except?: readonly string[];
  readonly pass: readonly string[];
  readonly report: readonly string[];
}

export interface WordingRule extends Pick<MessageRule, 'id' | 'severity' | 'why' | 'source'> {
  /** What the words do, as the end of a sentence. */
  readonly says: string;
  readonly fix: string;
  /** By language subtag. */
  readonly wordings: Readonly<Record<string, Wording>>;
}

/** A rule that finds phrases, language by language. */
export function defineWordingRule({ wordings, says, fix, ...rule }: WordingRule): Rule {
  const parsed = new Map(
    Object.entries(wordings).map(([language, { avoid, except = [] }]) => [
      language,
      { avoid: avoid.map(parsePhrase), except: except.map(parsePhrase) },
    ]),
  );
  return defineRule({
    ...rule,
    on: 'messages',
    languages: Object.keys(wordings),
    examples: { pass: examplesOf(wordings, 'pass'), report: examplesOf(wordings, 'report') },
    check: ({ language, reading }) => {
      const phrases = parsed.get(language) ?? { avoid: [], except: [] };
      return reading.variants.flatMap(({ text, words }) =>
        withoutExceptions(findPhrases(words, phrases.avoid), findPhrases(words, phrases.except)).map((found) => ({
          message: `"${quoteFound(text, words, found)}" ${says}.`,
          fix,
        })),
      );
    },
  });
}

function examplesOf(wordings: WordingRule['wordings'], list: 'pass' | 'report'): MessageRule['examples'][typeof list] {
  return Object.entries(wordings).flatMap(([locale, wording]) => wording[list].map((text) => ({ locale, text })));
}
