// Written by scripts/gen-registry.mjs. Do not edit.
import type { Language } from '../language.js';
import ar from './ar.js';
import en from './en.js';
import es from './es.js';
import fr from './fr.js';
import hi from './hi.js';
import ja from './ja.js';
import ko from './ko.js';
import ks from './ks.js';
import lah from './lah.js';
import paArab from './pa-Arab.js';
import pt from './pt.js';
import sw from './sw.js';
import th from './th.js';
import ur from './ur.js';
import zh from './zh.js';

export const languages = {
  ar: ar,
  en: en,
  es: es,
  fr: fr,
  hi: hi,
  ja: ja,
  ko: ko,
  ks: ks,
  lah: lah,
  'pa-Arab': paArab,
  pt: pt,
  sw: sw,
  th: th,
  ur: ur,
  zh: zh,
} as const satisfies Readonly<Record<string, Language>>;
