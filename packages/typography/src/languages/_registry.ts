// Written by scripts/gen-registry.mjs. Do not edit.
import type { Language } from '../language.js';
import af from './af.js';
import ar from './ar.js';
import be from './be.js';
import bg from './bg.js';
import bs from './bs.js';
import ca from './ca.js';
import cs from './cs.js';
import cy from './cy.js';
import da from './da.js';
import de from './de.js';
import el from './el.js';
import enUS from './en-US.js';
import en from './en.js';
import es from './es.js';
import et from './et.js';
import eu from './eu.js';
import fi from './fi.js';
import fr from './fr.js';
import fur from './fur.js';
import ga from './ga.js';
import gl from './gl.js';
import hi from './hi.js';
import hr from './hr.js';
import hsb from './hsb.js';
import hu from './hu.js';
import hy from './hy.js';
import id from './id.js';
import is from './is.js';
import it from './it.js';
import ja from './ja.js';
import ka from './ka.js';
import ko from './ko.js';
import ks from './ks.js';
import ku from './ku.js';
import lah from './lah.js';
import lt from './lt.js';
import lv from './lv.js';
import mk from './mk.js';
import mn from './mn.js';
import ms from './ms.js';
import nb from './nb.js';
import nl from './nl.js';
import nn from './nn.js';
import no from './no.js';
import oc from './oc.js';
import paArab from './pa-Arab.js';
import pl from './pl.js';
import pt from './pt.js';
import rm from './rm.js';
import ro from './ro.js';
import ru from './ru.js';
import sk from './sk.js';
import sl from './sl.js';
import sq from './sq.js';
import srLatn from './sr-Latn.js';
import sr from './sr.js';
import sv from './sv.js';
import sw from './sw.js';
import th from './th.js';
import tk from './tk.js';
import tr from './tr.js';
import uk from './uk.js';
import ur from './ur.js';
import vi from './vi.js';
import yo from './yo.js';
import zh from './zh.js';

export const languages = {
  af: af,
  ar: ar,
  be: be,
  bg: bg,
  bs: bs,
  ca: ca,
  cs: cs,
  cy: cy,
  da: da,
  de: de,
  el: el,
  'en-US': enUS,
  en: en,
  es: es,
  et: et,
  eu: eu,
  fi: fi,
  fr: fr,
  fur: fur,
  ga: ga,
  gl: gl,
  hi: hi,
  hr: hr,
  hsb: hsb,
  hu: hu,
  hy: hy,
  id: id,
  is: is,
  it: it,
  ja: ja,
  ka: ka,
  ko: ko,
  ks: ks,
  ku: ku,
  lah: lah,
  lt: lt,
  lv: lv,
  mk: mk,
  mn: mn,
  ms: ms,
  nb: nb,
  nl: nl,
  nn: nn,
  no: no,
  oc: oc,
  'pa-Arab': paArab,
  pl: pl,
  pt: pt,
  rm: rm,
  ro: ro,
  ru: ru,
  sk: sk,
  sl: sl,
  sq: sq,
  'sr-Latn': srLatn,
  sr: sr,
  sv: sv,
  sw: sw,
  th: th,
  tk: tk,
  tr: tr,
  uk: uk,
  ur: ur,
  vi: vi,
  yo: yo,
  zh: zh,
} as const satisfies Readonly<Record<string, Language>>;
