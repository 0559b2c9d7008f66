// Written by scripts/gen-registry.mjs. Do not edit.
import type { Language } from '../language.js';
import ar from './ar.js';
import en from './en.js';
import es from './es.js';
import fr from './fr.js';
import hi from './hi.js';
import ja from './ja.js';
import ko from './ko.js';
import pt from './pt.js';
import sw from './sw.js';
import th from './th.js';
import ur from './ur.js';

export const languages = {
  ar: ar,
  en: en,
  es: es,
  fr: fr,
  hi: hi,
  ja: ja,
  ko: ko,
  pt: pt,
  sw: sw,
  th: th,
  ur: ur,
} as const satisfies Readonly<Record<string, Language>>;
