import type { Diagnostic, Locale, Severity } from '@campaignkit/model';
import { type Script, scriptOf, scripts } from '@campaignkit/typography';

/** Stands behind every other family: Latin comes from it in every language. */
const LATIN_FAMILY = 'noto-sans';

/**
 * Compares what a `locale.json` says about its script with what sets that script. The first is for people and other tools,
 * the second decides pixels: where they differ, somebody is told something wrong.
 */
export function checkLocale(locale: Locale): Diagnostic[] {
  const known: Readonly<Record<string, Script>> = scripts;
  const script = known[locale.script];
  // A script that nothing here can set is said where its text is set.
  if (!script) return [];
  const expected = scriptOf(locale.tag).id;
  if (expected !== locale.script) return [differs(locale, 'error', 'script', locale.script, expected)];
  return [
    ...(locale.direction === script.direction ? [] : [differs(locale, 'error', 'direction', locale.direction, script.direction)]),
    ...checkFonts(locale, script),
    ...checkLineHeight(locale, script),
  ];
}

function checkFonts(locale: Locale, { families }: Script): Diagnostic[] {
  const expected = [...new Set([...families.text.map(({ id }) => id), LATIN_FAMILY])];
  if (!locale.fonts || String(locale.fonts) === String(expected)) return [];
  return [differs(locale, 'warning', 'fonts', locale.fonts, expected)];
}

/** A language may need more than its script, such as Vietnamese with its stacked accents; never less. */
function checkLineHeight(locale: Locale, { lineHeight }: Script): Diagnostic[] {
  const own = locale.lineHeight;
  if (!own || (own.head >= lineHeight.head && own.body >= lineHeight.body)) return [];
  return [differs(locale, 'warning', 'lineHeight', own, { head: lineHeight.head, body: lineHeight.body })];
}

function differs(locale: Locale, severity: Severity, key: keyof Locale, received: unknown, expected: unknown): Diagnostic {
  const file = `locales/${locale.tag}/locale.json`;
  return {
    rule: 'LOCALE_DIFFERS',
    severity,
    at: { locale: locale.tag, slot: key, file },
    message: `${file} says ${key} ${JSON.stringify(received)}, but text in "${locale.tag}" is set with ${JSON.stringify(expected)}.`,
    fix: `Write "${key}": ${JSON.stringify(expected)}.`,
  };
}
