import type { Language } from '../language.js';

export default {
  tag: 'sw',
  leaningWords: {
    onNext: 'kwa na katika kwenye kuhusu kama lakini au wala hadi tangu bila kila ambaye ambao',
    predicates: 'ni si',
    ties: 'ya wa za la cha vya',
    onBefore: `yangu wangu langu changu zangu yako wako lako chako zako yake wake lake chake zake yetu wetu letu yenu wenu yao wao hii huyu
      hili hiki hizi hawa hayo huo hiyo hilo pia tu tena sasa`,
  },
} as const satisfies Language;
