import { CampaignError } from '@campaignkit/model';
import { scriptOf } from '../src/script-of.js';

/** Texts that both sides set. */
export interface Corpus {
  readonly widthsPx: readonly number[];
  readonly languages: readonly CorpusLanguage[];
}

export interface CorpusLanguage {
  /** BCP 47. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly texts: readonly CorpusText[];
}

interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface CorpusText extends NamedText {
  readonly fontSizePx: number;
  readonly fontWeight: number;
  /** Whole px, because a browser sets each line on whole px. */
  readonly lineHeightPx: number;
}

interface BlockStyle {
  readonly size: number;
  readonly weight: number;
}

const DEFAULT_WIDTHS_PX = [360, 600, 960];
const DEFAULT_STYLE: BlockStyle = { size: 28, weight: 400 };
/** Where the styles of a corpus have shorter names than its texts. */
const STYLE_NAMES: Readonly<Record<string, string>> = { headline: 'h', body: 'b', tip1: 'l1', tip2: 'l2', help: 'p', source: 'o' };
/** What a language says about itself beside its texts. */
const FACTS = new Set(['code', 'lang', 'dir', 'rtl', 'lh', 'fonts', 'name']);

/**
 * Reads a corpus: `{ blocks?, widthsPx?, languages: { <tag>: { code?, dir?, lh?, <text>: string | string[] } | string | string[] } }`.
 * @throws {CampaignError} ARGUMENT_INVALID with where, what was expected and what came
 */
export function readCorpus(json: string, file: string): Corpus {
  const root = asRecord(parse(json, file), file, '', 'an object with "languages"');
  const styles = readStyles(root['blocks'], file);
  const languages = asRecord(root['languages'], file, 'languages', 'an object of languages, like { "en": { "text": "…" } }');
  const read = Object.entries(languages).map(([key, value]) => readLanguage(key, value, styles, file));
  if (read.length === 0) throw invalid(file, 'languages', 'at least one language', 'an empty object');
  return { widthsPx: readWidths(root['widthsPx'], file), languages: read };
}

function parse(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw invalid(file, '', 'JSON', cause instanceof Error ? cause.message : String(cause));
  }
}

function readStyles(value: unknown, file: string): ReadonlyMap<string, BlockStyle> {
  if (value === undefined) return new Map();
  const entries = Object.entries(asRecord(value, file, 'blocks', 'an object like { "body": { "size": 28, "weight": 400 } }'));
  return new Map(
    entries.map(([name, style]) => {
      const { size, weight } = asRecord(style, file, `blocks.${name}`, 'an object like { "size": 28, "weight": 400 }');
      return [
        name,
        {
          size: readNumber(size ?? DEFAULT_STYLE.size, 6, 400, file, `blocks.${name}.size`),
          weight: readNumber(weight ?? DEFAULT_STYLE.weight, 1, 1000, file, `blocks.${name}.weight`),
        },
      ];
    }),
  );
}

function readWidths(value: unknown, file: string): readonly number[] {
  if (value === undefined) return DEFAULT_WIDTHS_PX;
  if (!Array.isArray(value) || value.length === 0) throw invalid(file, 'widthsPx', 'a list of widths in px', shown(value));
  return value.map((width: unknown, index) => readNumber(width, 20, 4000, file, `widthsPx.${index}`));
}

function readLanguage(key: string, value: unknown, styles: ReadonlyMap<string, BlockStyle>, file: string): CorpusLanguage {
  const at = `languages.${key}`;
  const isPlain = typeof value === 'string' || Array.isArray(value);
  const entry = isPlain ? { text: value } : asRecord(value, file, at, 'a text, a list of texts, or an object of texts');
  const lang = readTag(entry['code'] ?? entry['lang'] ?? key, file, at);
  const script = scriptOf(lang);
  const lineHeight = entry['lh'] === undefined ? script.lineHeight.body : readNumber(entry['lh'], 0.5, 10, file, `${at}.lh`);
  const texts = Object.entries(entry)
    .filter(([name]) => !FACTS.has(name))
    .flatMap(([name, text]) =>
      readTexts(text, name, file, `${at}.${name}`).map((read) => styledText(read, styleOf(name, styles), lineHeight)),
    );
  if (texts.length === 0) throw invalid(file, at, 'at least one text, like { "text": "…" }', shown(value));
  return {
    lang,
    direction: readDirection(entry['dir'], file, `${at}.dir`) ?? script.direction,
    texts,
  };
}

function styleOf(name: string, styles: ReadonlyMap<string, BlockStyle>): BlockStyle {
  return styles.get(name) ?? styles.get(STYLE_NAMES[name] ?? name) ?? DEFAULT_STYLE;
}

function styledText(text: NamedText, { size, weight }: BlockStyle, lineHeight: number): CorpusText {
  return { ...text, fontSizePx: size, fontWeight: weight, lineHeightPx: Math.round(size * lineHeight) };
}

function readTexts(value: unknown, name: string, file: string, at: string): NamedText[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = list.map((text, index) => {
    if (typeof text !== 'string')
      throw invalid(file, Array.isArray(value) ? `${at}.${index}` : at, 'a text or a list of texts', shown(text));
    return tidySpaces(text);
  });
  const filled = texts.filter((text) => text !== '');
  return filled.map((text, index) => ({ name: filled.length > 1 ? `${name}.${index + 1}` : name, text }));
}

// As `white-space: pre-line` shows them.
function tidySpaces(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function readTag(value: unknown, file: string, at: string): string {
  try {
    if (typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1) return value;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw invalid(file, at, 'the name or "code" of a language to be a BCP 47 tag, like "pt-BR"', shown(value));
}

function readDirection(value: unknown, file: string, at: string): 'ltr' | 'rtl' | undefined {
  if (value === undefined || value === 'ltr' || value === 'rtl') return value;
  throw invalid(file, at, '"ltr" or "rtl"', shown(value));
}

function readNumber(value: unknown, least: number, most: number, file: string, at: string): number {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw invalid(file, at, `a number from ${least} to ${most}`, shown(value));
}

function asRecord(value: unknown, file: string, at: string, expected: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw invalid(file, at, expected, shown(value));
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function invalid(file: string, at: string, expected: string, received: string): CampaignError {
  return new CampaignError('ARGUMENT_INVALID', `${file}${at === '' ? '' : ` › ${at}`}: expected ${expected}, received ${received}.`, {
    fix: 'Write the corpus as docs/parity.md shows it, in the form of packages/typography/parity/corpus.json or { "languages": { "xx": { "text": "…" } } }.',
  });
}
