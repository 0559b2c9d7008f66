import type { Language } from '../language.js';

/** Endings of verbs and adjectives, which the dictionary parts from their stem. */
const ENDING = /^\p{sc=Hira}{1,2}$/u;

export default {
  tag: 'ja',
  lineBreak: 'strict',
  leaningWords: {
    onNext: 'この その あの どの もう まだ とても',
    onBefore: `は が を に へ と で も の か ね よ な や から まで より だけ など しか でも には とは では ない なく なかっ た て だ です でし でした ます まし ました
      ません する し さ れ られ てい いる い こと もの ため よう そう たち さん 歳 才 年 月 日 人 時 分 回 件 未満 以上 以下`,
    isPair: (_last: string, first: string) => ENDING.test(first),
  },
} as const satisfies Language;
