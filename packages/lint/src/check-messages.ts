import type { Diagnostic } from '@campaignkit/model';
import { readVariants } from './read-variants.js';
import type { MessageRule, Rule, Words } from './rule.js';
import { rules } from './rules/_registry.js';

/** One locale file, and what stands beside it. */
export interface MessagesInput {
  readonly locale: string;
  /** Path for the reader of a finding, relative to the working folder. */
  readonly file: string;
  /** Texts by key, `m05.headline`, in ICU message syntax. */
  readonly texts: Readonly<Record<string, string>>;
  /** The same file in the source locale. */
  readonly source: Readonly<Record<string, string>>;
  /** Ids of the campaign's messages; a key that begins with one belongs to it. Empty for the words of the toolkit itself. */
  readonly messages: readonly string[];
  /** Names of laws, documents and services from the records, quoted as they are: a discouraged term inside one is an `info`. */
  readonly titles: readonly string[];
}

/**
 * Judges the words of one locale file; needs no rendering. Findings are in the order of the keys.
 * @example
 * checkMessages({ locale: 'en', file: 'locales/en/my-campaign.json', texts, source: texts, messages: ['m05'], titles: [] });
 */
export function checkMessages(input: MessagesInput): Diagnostic[] {
  const language = new Intl.Locale(input.locale).language;
  const messageRules = Object.values<Rule>(rules).filter((rule): rule is MessageRule => rule.on === 'messages');
  const running = messageRules.filter((rule) => rule.languages === 'all' || rule.languages.includes(language));
  const silent = messageRules.filter((rule) => !running.includes(rule));
  const findings = Object.keys(input.texts).flatMap((key) => {
    const words = readWords(input, key, language);
    return running.flatMap((rule) => rule.check(words).map((problem) => toDiagnostic(input, key, rule, problem)));
  });
  return silent.length === 0 ? findings : [...findings, notJudged(input, language, silent)];
}

function readWords({ locale, texts, source, titles }: MessagesInput, key: string, language: string): Words {
  const text = texts[key] ?? '';
  return {
    locale,
    language,
    slot: key.slice(key.lastIndexOf('.') + 1),
    text,
    reading: readVariants(text),
    sourceText: source[key],
    titles,
  };
}

function toDiagnostic(input: MessagesInput, key: string, rule: MessageRule, problem: ReturnType<MessageRule['check']>[number]): Diagnostic {
  return {
    rule: rule.id,
    severity: problem.severity ?? rule.severity,
    at: { locale: input.locale, ...placeOf(input, key), file: input.file },
    message: problem.message,
    fix: problem.fix,
  };
}

function placeOf({ messages }: MessagesInput, key: string): { message?: string; slot: string } {
  const message = messages.find((id) => key.startsWith(`${id}.`));
  return message === undefined ? { slot: key } : { message, slot: key.slice(message.length + 1) };
}

function notJudged({ locale, file }: MessagesInput, language: string, silent: readonly MessageRule[]): Diagnostic {
  return {
    rule: 'LINT_INCOMPLETE',
    severity: 'info',
    at: { locale, file },
    message: `${silent.length} rules know no words of the language "${language}" and were not run: ${silent.map((rule) => rule.id).join(', ')}.`,
    fix: 'Let a native child-protection reviewer read these words with the rules beside them.',
  };
}
