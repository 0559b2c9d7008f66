/**
 * Words that lose their sense at one side of a line break, as far as a language shows them by their form: small words, and the
 * adjectives that this subject cannot do without. In lower case, Arabic without vowel signs.
 */
export interface LeaningWords {
  /** They open a phrase: articles, prepositions, conjunctions, negations, subjects. A line does not end with them but likes to begin with them. */
  readonly onNext: ReadonlySet<string>;
  /** They open what is said of a subject, and are even better at the beginning of a line. */
  readonly predicates: ReadonlySet<string>;
  /** They tie two nouns: not at the end of a line, and at the beginning only where nothing better is at hand. */
  readonly ties: ReadonlySet<string>;
  /** They close a phrase: postpositions, auxiliaries behind their verb, demonstratives behind their noun. */
  readonly onBefore: ReadonlySet<string>;
  /** Pairs that a list cannot name. */
  readonly isPair: ((last: string, first: string) => boolean) | undefined;
}

interface WordLists {
  readonly onNext: string;
  readonly predicates?: string;
  readonly ties?: string;
  readonly onBefore: string;
  readonly isPair?: LeaningWords['isPair'];
}

const LISTS: Readonly<Record<string, WordLists>> = {
  en: {
    onNext: `a an the this these those my your his her its our their to in on at by for from with without about over under into between
      before after since as than like and or but nor so if when while because until that who whose which where be been being not no
      very sexual i you he she we they it`,
    predicates: `is are was were am do does did don't doesn't has have had can can't could will would may might must should`,
    ties: 'of',
    onBefore: 'too either instead ago',
  },
  fr: {
    onNext: `le la les un une au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs à en dans par pour
      sur sous avec sans chez vers contre entre avant après depuis dès comme et ou ni mais car donc si que qui dont où quand ne se
      me te je tu il elle on nous vous ils elles ça très plus trop`,
    predicates: 'est sont était a ont peut peux peuvent doit',
    ties: 'de du des',
    onBefore: 'pas ci là aussi sexuel sexuelle sexuels sexuelles',
  },
  es: {
    onNext: `el la los las lo un una unos unas a al en con por para sin sobre entre hasta desde contra y e o u ni pero sino si que quien
      como cuando donde no se me te le les nos mi mis tu tus su sus nuestro nuestra este esta estos estas ese esa muy más también`,
    predicates: 'es son está están era puede pueden',
    ties: 'de del',
    onBefore: 'sexual sexuales',
  },
  pt: {
    onNext: `o a os as um uma uns umas em no na nos nas por pelo pela pelos pelas para com sem sobre entre até desde contra ao à aos às e
      ou nem mas se que quem como quando onde não me te lhe meu minha teu tua seu sua seus suas nosso nossa este esta esse essa isso
      muito mais`,
    predicates: 'é são está estão pode podem',
    ties: 'de do da dos das',
    onBefore: 'também já sexual sexuais',
  },
  sw: {
    onNext: 'kwa na katika kwenye kuhusu kama lakini au wala hadi tangu bila kila ambaye ambao',
    predicates: 'ni si',
    ties: 'ya wa za la cha vya',
    onBefore: `yangu wangu langu changu zangu yako wako lako chako zako yake wake lake chake zake yetu wetu letu yenu wenu yao wao hii huyu
      hili hiki hizi hawa hayo huo hiyo hilo pia tu tena sasa`,
  },
  ar: {
    onNext: `في من إلى على عن مع بين حتى منذ بعد قبل عند دون بدون تحت فوق أمام خلف خلال ضد نحو لدى كي لكي أن إن لأن كأن لا لم لن ما هل قد
      سوف ليس ليست يا و أو أم ثم بل لكن إذا لو كل بعض غير أي هذا هذه تلك لمن هم هي هو الذي التي الذين كما مثل سوى أكثر أحد إحدى`,
    // A noun before a noun with the article belongs to it, a verb before one acts on it.
    isPair: (last, first) => first.startsWith('ال') && !last.startsWith('ال'),
    onBefore: `الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة عشرة عشر ذلك أيضا فقط جدا جنسي جنسية الجنسي
      الجنسية`,
  },
  hi: {
    onNext: 'यह ये वह वे इस उस इन उन किसी मत न और या कि अगर तो बहुत अपने अपना अपनी आपका आपके आपकी उसका उसके उसकी तुम्हारा मेरा यौन',
    ties: 'का के की',
    onBefore: `का के की को से में पर ने तक भी ही तो है हैं हो हूँ था थे थी रहा रहे रही रहते सकता सकते सकती गया गए गई जाता चाहिए वाला वाले
      वाली साथ लिए बारे बाद पहले लेकर कर करके करें करो करना ले लें लो दे दें दो रहें रहो`,
  },
  th: {
    onNext: `ใน และ หรือ กับ จาก เพื่อ ไม่ ไม่ใช่ อย่า ขอ มา ไป ให้ ว่า มี เมื่อ ถ้า แต่ โดย ตั้งแต่ ต้อง กำลัง เคย อยาก ทุก หลาย ถูก เรื่อง อายุ
      จะ ค่อย`,
    predicates: 'เป็น คือ',
    ties: 'ของ ที่',
    onBefore: 'ได้ ไว้ นะ ไหม เลย อีก แล้ว ก่อน ด้วย เสมอ นี้ นั้น ก็',
  },
};

const ARABIC_VOWELS = /[\u064b-\u0652\u0670]/g;

/** The leaning words of a language; none where nobody has listed them. */
export function leaningWordsOf(lang: string): LeaningWords {
  const lists = LISTS[lang.split('-')[0]?.toLowerCase() ?? ''] ?? { onNext: '', onBefore: '' };
  return {
    onNext: words(lists.onNext),
    predicates: words(lists.predicates ?? ''),
    ties: words(lists.ties ?? ''),
    onBefore: words(lists.onBefore),
    isPair: lists.isPair,
  };
}

/** A word as the lists spell it. */
export function plainWord(word: string, lang: string): string {
  return word.normalize('NFC').replace(ARABIC_VOWELS, '').replaceAll('’', "'").toLocaleLowerCase(lang);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.normalize('NFC').match(/\S+/g));
}
