import type { Voice } from '@campaignkit/model';
import { describe, expect, test } from 'vitest';
import { createFontLibrary } from '../faces/font-library.js';
import { readFont } from '../node.js';
import { scriptOf } from '../script-of.js';
import { setText } from '../set-text.js';

const fonts = createFontLibrary({ load: readFont });

interface HeadlineBox {
  readonly voice: Voice;
  readonly fontWeight: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly minPx: number;
  readonly maxPx: number;
  readonly maxLines: number;
}

// Boxes of headlines on a sheet 2100 px wide and on screens 1080 px wide.
const LOUD = { voice: 'straight', fontWeight: 900 } as const;
const CALM = { voice: 'straight', fontWeight: 700 } as const;
const POSTER = { widthPx: 1806, heightPx: 840, minPx: 136, maxPx: 252, maxLines: 5 };
const LOUD_POSTER: HeadlineBox = { ...LOUD, ...POSTER };
const LOUD_SQUARE: HeadlineBox = { ...LOUD, widthPx: 929, heightPx: 290, minPx: 65, maxPx: 119, maxLines: 4 };
const CALM_POSTER: HeadlineBox = { ...CALM, widthPx: 1806, heightPx: 756, minPx: 102, maxPx: 207, maxLines: 5 };
const CALM_SQUARE: HeadlineBox = { ...CALM, widthPx: 756, heightPx: 270, minPx: 49, maxPx: 97, maxLines: 5 };
const CALM_PORTRAIT: HeadlineBox = { ...CALM, widthPx: 929, heightPx: 389, minPx: 49, maxPx: 102, maxLines: 5 };
const CHILDREN_POSTER: HeadlineBox = { voice: 'round', fontWeight: 800, ...POSTER, maxPx: 277, heightPx: 693, maxLines: 4 };
const BUBBLE: HeadlineBox = { ...LOUD, widthPx: 842, heightPx: 194, minPx: 54, maxPx: 162, maxLines: 4 };
const ANSWER: HeadlineBox = { ...LOUD, widthPx: 758, heightPx: 196, minPx: 45, maxPx: 76, maxLines: 2 };

async function linesOf(lang: string, text: string, { widthPx, voice, fontWeight, ...box }: HeadlineBox): Promise<string[]> {
  const { lineHeight, headlineScale, headlineTrackingEm } = scriptOf(lang);
  const block = await setText(
    {
      text,
      lang,
      voice,
      fontWeight,
      widthPx,
      fontSizePx: 1,
      lineHeight: lineHeight.head,
      letterSpacingEm: headlineTrackingEm,
      balance: true,
      hangPunctuation: true,
      fit: { ...box, maxPx: Math.max(box.maxPx * headlineScale, box.minPx), senseShare: 0.2 },
    },
    fonts,
  );
  expect(block.diagnostics).toEqual([]);
  return block.lines.map((line) => line.text.replaceAll('\u00a0', ' '));
}

describe('a headline breaks where its sentences and phrases end', () => {
  test.each<[lang: string, wanted: string, box: HeadlineBox]>([
    ['en', 'They want money / for your picture? / Don’t pay. Tell.', LOUD_POSTER],
    ['en', 'Your body / is yours. / Online too.', CHILDREN_POSTER],
    ['en', 'Thoughts / that worry you? / You can ask / for help early.', CALM_POSTER],
    ['en', 'Thoughts / that worry you? / You can ask / for help early.', CALM_SQUARE],
    ['en', 'Your child / is being blackmailed?', BUBBLE],
    ['fr', 'On veut de l’argent / pour ta photo ? / Ne paie pas. / Parles-en.', LOUD_POSTER],
    ['fr', 'On veut de l’argent / pour ta photo ? / Ne paie pas. Parles-en.', LOUD_SQUARE],
    ['fr', 'Voir des images sexuelles / de mineurs / est puni par la loi', CALM_POSTER],
    ['fr', 'Reste / à ses côtés.', { ...ANSWER, widthPx: 500 }],
    ['es', '¿Te piden dinero / por tu foto? / No pagues. / Díselo a alguien.', LOUD_POSTER],
    ['es', '¿Te amenazan / con una foto? / Esto se puede / detener.', LOUD_POSTER],
    ['es', '¿Te amenazan / con una foto? / Esto se puede detener.', LOUD_SQUARE],
    ['es', 'Ver imágenes sexuales / de menores de edad / es un delito', CALM_POSTER],
    ['es', 'Ver imágenes sexuales / de menores de edad / es un delito', CALM_SQUARE],
    ['pt-BR', 'Querem dinheiro / pela sua foto? / Não pague. / Conte a alguém.', LOUD_POSTER],
    ['pt-BR', 'Querem dinheiro / pela sua foto? / Não pague. / Conte a alguém.', LOUD_SQUARE],
    ['pt-BR', 'Ver imagens sexuais / de crianças / e adolescentes é crime', CALM_SQUARE],
    ['pt-BR', 'Fique / por perto.', { ...ANSWER, widthPx: 420 }],
    ['ar', 'يطلبون المال / كي لا ينشروا صورتك؟ / لا تدفع. أخبر أحدًا.', LOUD_POSTER],
    ['ar', 'يطلبون المال / كي لا ينشروا صورتك؟ / لا تدفع. أخبر أحدًا.', LOUD_SQUARE],
    ['ar', 'مشاهدة صور جنسية / لمن هم دون الثامنة عشرة / جريمة', CALM_POSTER],
    ['ar', 'مشاهدة صور جنسية / لمن هم دون الثامنة عشرة / جريمة', CALM_SQUARE],
    ['ar', 'هل تقلقك أفكارك؟ / يمكنك طلب المساعدة / مبكرًا.', CALM_POSTER],
    ['ar', 'هل تقلقك أفكارك؟ / يمكنك طلب المساعدة مبكرًا.', CALM_SQUARE],
    ['hi', 'फ़ोटो से धमकाकर / कोई पैसे माँगे? / पैसे मत दो। / किसी को बताओ।', LOUD_POSTER],
    ['hi', 'नाबालिगों की यौन तस्वीरें / देखना अपराध है', CALM_POSTER],
    ['hi', 'अपने विचारों से परेशान हैं? / आप समय रहते / मदद ले सकते हैं।', CALM_SQUARE],
    ['hi', 'यह सब / रुक सकता है।', { ...ANSWER, widthPx: 420 }],
    ['sw', 'Wanatumia picha yako / kudai pesa? / Usilipe. Mwambie mtu.', LOUD_SQUARE],
    ['sw', 'Unaweza / kukomesha hili.', { ...ANSWER, widthPx: 620 }],
    ['sw', 'Kutazama picha / za kingono za watoto / ni uhalifu', CALM_SQUARE],
  ])('%s: %s', async (lang, wanted, box) => {
    expect(await linesOf(lang, wanted.replaceAll(' / ', ' '), box)).toEqual(wanted.split(' / '));
  });

  test.each<[text: string, lines: string[], box: HeadlineBox]>([
    ['มีคนเอารูปเธอมาขู่เอาเงิน?\nอย่าจ่าย\nบอกใครสักคน', ['มีคนเอารูปเธอ', 'มาขู่เอาเงิน?', 'อย่าจ่าย', 'บอกใครสักคน'], LOUD_POSTER],
    ['มีคนเอารูปเธอมาขู่เอาเงิน?\nอย่าจ่าย\nบอกใครสักคน', ['มีคนเอารูปเธอมาขู่เอาเงิน?', 'อย่าจ่าย', 'บอกใครสักคน'], LOUD_SQUARE],
    ['การดูภาพทางเพศของเด็กอายุต่ำกว่าสิบแปดปีเป็นอาชญากรรม', ['การดูภาพทางเพศของเด็ก', 'อายุต่ำกว่าสิบแปดปี', 'เป็นอาชญากรรม'], CALM_POSTER],
    ['การดูภาพทางเพศของเด็กอายุต่ำกว่าสิบแปดปีเป็นอาชญากรรม', ['การดูภาพทางเพศของเด็ก', 'อายุต่ำกว่าสิบแปดปี', 'เป็นอาชญากรรม'], CALM_PORTRAIT],
  ])('th: %s', async (text, lines, box) => {
    expect(await linesOf('th', text, box)).toEqual(lines);
  });

  test.each<[lang: string, wanted: string, box: HeadlineBox]>([
    ['ja', '被害にあっても、 / あなたは / 決して悪くない', LOUD_POSTER],
    ['ja', '被害にあっても、 / あなたは決して悪くない', LOUD_SQUARE],
    ['ja', '友だちが / 脅されていますか？ / そばにいてあげて。', CALM_SQUARE],
    ['ja', '十八歳未満の / 性的な画像を / 見ることは犯罪です', CALM_POSTER],
    ['ja', '信頼できる大人に / 話してください', LOUD_SQUARE],
    ['zh-Hans', '受到侵害 / 绝不是你的错', LOUD_POSTER],
    ['zh-Hant', '保留對話紀錄， / 並封鎖該帳號', CALM_SQUARE],
  ])('%s: %s', async (lang, wanted, box) => {
    expect(await linesOf(lang, wanted.replaceAll(' / ', ''), box)).toEqual(wanted.split(' / '));
  });
});

describe('whatever the width', () => {
  const widths = [...Array(10).keys()].map((step) => 560 + step * 60);
  const box = { ...CALM, heightPx: 800, minPx: 40, maxPx: 96, maxLines: 6 };

  test.each([
    ['es', 'Si algo te preocupa, habla con una persona adulta de confianza o con alguien de tu escuela.', /(?: de| o| una| con)$/],
    ['pt-BR', 'Ver imagens sexuais de crianças e adolescentes é crime', /(?: e| de| é)$/],
    ['pt-BR', 'Conte hoje a uma pessoa adulta de confiança.', /(?: de| a| uma)$/],
    ['fr', 'On veut de l’argent pour ta photo ? Ne paie pas. Parles-en.', /(?: de| pour| ta|Ne|-)$/],
    ['ar', 'يطلبون المال كي لا ينشروا صورتك؟', /(?:كي|لا)$/],
    ['hi', 'अपने विचारों से परेशान हैं? आप समय रहते मदद ले सकते हैं।', /समय$/],
    ['th', 'การดูภาพทางเพศของเด็กอายุต่ำกว่าสิบแปดปีเป็นอาชญากรรม', /(?:สิบ|แปด|กว่า|ทาง|การ)$/],
  ])('in %s no line ends in a word that leans on the next: %s', async (lang, text, hanging) => {
    for (const widthPx of widths) {
      const lines = await linesOf(lang, text, { ...box, widthPx });
      for (const line of lines) expect(line, `${widthPx} px: ${lines.join(' / ')}`).not.toMatch(hanging);
    }
  });

  test.each([
    ['hi', 'अपने विचारों से परेशान हैं? आप समय रहते मदद ले सकते हैं।', /^(?:से|हैं|रहते|सकते)/],
    ['sw', 'Wanatumia picha yako kudai pesa? Usilipe. Mwambie mtu.', /^(?:yako)/],
  ])('in %s no line begins with a word that leans on the word before: %s', async (lang, text, leaning) => {
    for (const widthPx of widths) for (const line of await linesOf(lang, text, { ...box, widthPx })) expect(line).not.toMatch(leaning);
  });

  test.each([
    ['en', 'Your body is yours. Online too.'],
    ['en', 'Thoughts that worry you? You can ask for help early.'],
    ['es', '¿Te piden dinero por tu foto? No pagues. Díselo a alguien.'],
    ['ar', 'هل تقلقك أفكارك؟ يمكنك طلب المساعدة مبكرًا.'],
    ['hi', 'फ़ोटो से धमकाकर कोई पैसे माँगे? पैसे मत दो। किसी को बताओ।'],
  ])('in %s no line ends one sentence and begins another that it does not finish: %s', async (lang, text) => {
    for (const widthPx of widths) {
      const lines = await linesOf(lang, text, { ...box, widthPx });
      for (const line of lines) expect(line, `${widthPx} px: ${lines.join(' / ')}`).not.toMatch(/[.?؟।] .*[^.?؟।]$/);
    }
  });
});
