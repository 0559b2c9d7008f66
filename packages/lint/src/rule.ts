import type { Format, Message, Piece, Severity, Slot } from '@campaignkit/model';
import type { Reading } from './read-variants.js';

/** A finding of one rule, before it is known where the checked thing comes from. */
export interface Problem {
  /** Slot of a piece; for words it is known already. */
  readonly slot?: string;
  readonly message: string;
  readonly fix: string;
  /** Only where one rule's findings differ in weight; otherwise the rule's own holds. */
  readonly severity?: Severity;
}

/** One text of a locale file, read. */
export interface Words {
  readonly locale: string;
  /** Language subtag of the locale: `pt` for `pt-BR`. */
  readonly language: string;
  /** Last part of the key: `headline`, `tip1`. */
  readonly slot: string;
  /** As written in the file, in ICU message syntax. */
  readonly text: string;
  readonly reading: Reading;
  /** The same key in the source locale; undefined when it has none. */
  readonly sourceText: string | undefined;
  /** Names of laws, documents and services, which are quoted as they are. */
  readonly titles: readonly string[];
}

/** What a piece alone does not know. */
export interface ArtworkContext {
  readonly format: Format;
  readonly direction: 'ltr' | 'rtl';
  /** Locale of the words, also when it is a fallback. */
  readonly locale: string;
  readonly messageType: Message['type'];
  /** Phone numbers that must be on the sheet, as the contact records group them: without those that this shape leaves out. */
  readonly printedNumbers: readonly string[];
  /** Every sentence of the message, also those that this shape leaves out. */
  readonly sentences: readonly string[];
  readonly stage: 'proof' | 'final';
  /** What the template says it prints in this shape, on this page. Absent: everything that a message has. */
  readonly prints?: readonly Slot[];
  /** How many pages the piece has in this shape. @default 1 */
  readonly pages?: number;
}

/** A text for the test of a rule. */
export interface WordsExample {
  readonly locale: string;
  readonly text: string;
  /** @default 'body' */
  readonly slot?: string;
  readonly sourceText?: string;
  readonly titles?: readonly string[];
}

/** What differs from a good piece, for the test of a rule. */
export interface ArtworkExample {
  /** What is shown, in words. */
  readonly shows: string;
  readonly piece?: Partial<Piece>;
  /** Runs that replace the run of the same slot, or are added. */
  readonly runs?: readonly (Partial<Piece['text'][number]> & { readonly slot: string })[];
  /** Slots of runs to take away. */
  readonly without?: readonly string[];
  readonly context?: Partial<ArtworkContext>;
}

interface RuleBase {
  /** Kebab-case; says the forbidden or wanted thing; the same as the file. */
  readonly id: string;
  readonly severity: Severity;
  /** Whom it protects, and from what. */
  readonly why: string;
  /** Who says so: rule of the rule book, standard, study. */
  readonly source: string;
  /** Language subtags whose words it knows, or `all` when it needs none. */
  readonly languages: readonly string[] | 'all';
}

export interface MessageRule extends RuleBase {
  readonly on: 'messages';
  readonly examples: { readonly pass: readonly WordsExample[]; readonly report: readonly WordsExample[] };
  readonly check: (words: Words) => readonly Problem[];
}

export interface ArtworkRule extends RuleBase {
  readonly on: 'artwork';
  readonly examples: { readonly pass: readonly ArtworkExample[]; readonly report: readonly ArtworkExample[] };
  readonly check: (piece: Piece, context: ArtworkContext) => readonly Problem[];
}

export type Rule = MessageRule | ArtworkRule;

/**
 * Types a rule. It is a pure function: it never prints, never reads files.
 * @example
 * export default defineRule({
 *   id: 'no-empty-slot', on: 'messages', severity: 'error', languages: 'all',
 *   why: 'An empty headline prints a poster without its warning.', source: 'Rule book HP5',
 *   examples: { pass: [{ locale: 'en', text: 'Say no' }], report: [{ locale: 'en', text: ' ' }] },
 *   check: ({ text, slot }) => (text.trim() === '' ? [{ message: `"${slot}" is empty.`, fix: 'Write it.' }] : []),
 * });
 */
export function defineRule(rule: Rule): Rule {
  return rule;
}
