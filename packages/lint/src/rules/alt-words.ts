import { findPhrases, quoteFound, withoutExceptions } from '../phrases/find-phrases.js';
import { parsePhrase } from '../phrases/parse-phrase.js';
import { splitWords } from '../phrases/split-words.js';
import { defineRule } from '../rule.js';

const AVOID: Readonly<Record<string, readonly string[]>> = {
  en: ['sexy|nude|nudes|naked|porn*|xxx|lolita*', 'little|young girl|girls|boy|boys|body|bodies', 'teen|child|underage sex'],
  fr: [
    'sexy|nu|nue|nus|nues|nude|nudes|dénudé*|porn*|lolita*',
    'petite|petites fille|filles',
    'petit|petits garcon|garcons',
    'jeune|jeunes corps',
  ],
  es: ['sexy|desnudo|desnuda|desnudos|desnudas|nudes|porn*|lolita*', 'niña|niño pequeña|pequeño', 'cuerpo|cuerpos joven|jovenes'],
  pt: ['sexy|nua|nuas|nude|nudes|pelada|pelado|porn*|lolita*', 'menina|menino pequena|pequeno', 'corpo|corpos jovem|jovens'],
  de: ['sexy|nackt|nackte|nackter|nacktes|nacktbild*|porn*|lolita*', 'kleines|kleine|kleiner mädchen|junge|jungen', 'junger|junge körper'],
  ar: ['عار|عارية|عاري|إباحي*', 'فتاة صغيرة', 'طفلة صغيرة'],
  ru: ['голый|голая|голые|обнажен*|порн*|лолит*', 'маленькая девочка', 'маленький мальчик'],
};

const parsed = new Map(Object.entries(AVOID).map(([language, phrases]) => [language, phrases.map(parsePhrase)]));

export default defineRule({
  id: 'alt-words',
  on: 'artwork',
  severity: 'error',
  languages: Object.keys(AVOID),
  why: 'Alternative text and file data are what search engines read: sexual words beside a child helpline bring the wrong callers.',
  source: 'Rule book SEO1 (a national line was suspended for this in 2018) and AL2: no guess at age or body.',
  examples: {
    pass: [
      { shows: 'what the drawing says', piece: { alt: 'Drawing: a hand holds a phone. Say no. Talk now: 01632 960 960' } },
      { shows: 'the words of a deterrence headline', piece: { alt: 'Viewing sexual images of under-18s is a crime. 01632 960 960' } },
      { shows: 'French', piece: { alt: 'Dessin : une main ouverte. 01632 960 960' }, context: { locale: 'fr' } },
      { shows: 'Spanish', piece: { alt: 'Dibujo: una mano abierta. 01632 960 960' }, context: { locale: 'es-MX' } },
      { shows: 'Portuguese', piece: { alt: 'Desenho: uma mão aberta. 01632 960 960' }, context: { locale: 'pt-BR' } },
      { shows: 'German', piece: { alt: 'Zeichnung: eine offene Hand. 01632 960 960' }, context: { locale: 'de' } },
      { shows: 'Arabic', piece: { alt: 'رسم: يد مفتوحة. 01632 960 960' }, context: { locale: 'ar' } },
      { shows: 'Russian', piece: { alt: 'Рисунок: открытая ладонь. 01632 960 960' }, context: { locale: 'ru' } },
    ],
    report: [
      { shows: 'a guess at age', piece: { alt: 'Sad little girl on a bed' } },
      { shows: 'a sexual word', piece: { alt: 'No nudes! 01632 960 960' } },
      { shows: 'French', piece: { alt: 'Une petite fille' }, context: { locale: 'fr' } },
      { shows: 'Spanish', piece: { alt: 'Una niña pequeña' }, context: { locale: 'es-MX' } },
      { shows: 'Portuguese', piece: { alt: 'Uma menina pequena' }, context: { locale: 'pt-BR' } },
      { shows: 'German', piece: { alt: 'Ein kleines Mädchen' }, context: { locale: 'de' } },
      { shows: 'Arabic', piece: { alt: 'فتاة صغيرة' }, context: { locale: 'ar' } },
      { shows: 'Russian', piece: { alt: 'Маленькая девочка' }, context: { locale: 'ru' } },
    ],
  },
  check: ({ alt }, { locale }) => {
    const words = splitWords(alt);
    const found = withoutExceptions(findPhrases(words, parsed.get(new Intl.Locale(locale).language) ?? []), []);
    return found.map((place) => ({
      slot: 'alt',
      message: `The alternative text says "${quoteFound(alt, words, place)}".`,
      fix: 'Describe what the drawing communicates: things, actions and words, not age, body or looks.',
    }));
  },
});
