import type { Language } from '../language.js';

export default {
  tag: 'zh',
  lineBreak: 'chinese',
  leaningWords: {
    onNext: '不 绝不 絕不 没 沒 没有 沒有 别 別 请 請 和 与 與 或 在 对 對 把 被 让 讓 向 给 給 从 從 为 為 该 該 这 這 那 你 我 并 並',
    onBefore: '的 了 吗 嗎 呢 吧 着 著 过 過 们 們 地 得 岁 歲',
  },
} as const satisfies Language;
