import type { Language } from '../language.js';

export default {
  tag: 'ar',
  leaningWords: {
    onNext: `في من إلى على عن مع بين حتى منذ بعد قبل عند دون بدون تحت فوق أمام خلف خلال ضد نحو لدى كي لكي أن إن لأن كأن لا لم لن ما هل قد
      سوف ليس ليست يا و أو أم ثم بل لكن إذا لو كل بعض غير أي هذا هذه تلك لمن هم هي هو الذي التي الذين كما مثل سوى أكثر أحد إحدى`,
    // A noun before a noun with the article belongs to it, a verb before one acts on it.
    isPair: (last, first) => first.startsWith('ال') && !last.startsWith('ال'),
    onBefore: `الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة عشرة عشر ذلك أيضا فقط جدا جنسي جنسية الجنسي
      الجنسية`,
  },
} as const satisfies Language;
