import { languageOf, parseTag } from '../language-of.js';

/** Whether it is known where words of a language may part, so that `hyphenate` can be asked for without a finding for each long word. */
export function canHyphenate(lang: string): boolean {
  const language = languageOf(lang);
  return language?.hyphenation !== undefined && likelyScript(language.tag) === likelyScript(lang);
}

function likelyScript(lang: string): string | undefined {
  return parseTag(lang)?.maximize().script;
}
