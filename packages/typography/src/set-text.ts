import { analyseText } from './analyse-text.js';
import { checkRequest } from './check-request.js';
import { chooseLines, maxEmOf } from './lines/choose-lines.js';
import { composeBlock } from './lines/compose-block.js';
import { cutText } from './lines/cut-text.js';
import { type FaceStacks, loadFaceStacks } from './faces/face-stack.js';
import { fillLines, type Line } from './lines/fill-lines.js';
import { fitBySense } from './fitting/fit-by-sense.js';
import { fitParted } from './fitting/fit-parted.js';
import type { FontLibrary } from './faces/font-library.js';
import { type CopyStep, readParagraph } from './copy/paragraph.js';
import { chooseHyphens, type HyphenUse } from './hyphenation/choose-hyphens.js';
import type { LoadedHyphenation } from './hyphenation/hyphenation.js';
import { loadHyphenation } from './hyphenation/load-hyphenation.js';
import { logicalText } from './copy/logical-text.js';
import { planHyphenEdits } from './hyphenation/plan-hyphen-edits.js';
import { planUpperCaseEdits } from './text-transform.js';
import { wordsWithoutPatterns } from './hyphenation/words-without-patterns.js';
import type { SetTextRequest, TextBlock } from './set-text.types.js';
import type { Setting } from './lines/stack-lines.js';
import {
  controlCharacters,
  digitsReordered,
  glyphMissing,
  hyphenationUnknown,
  languageUnknown,
  textCut,
  textOverflow,
} from './text-diagnostics.js';

/**
 * Sets text as a browser would: copy prepared so that numbers and addresses stay whole, lines broken as the language asks
 * (UAX #14, CSS Text 3), letters shaped with their font (HarfBuzz), runs in visual order (UAX #9), drawn as paths.
 * Content that cannot be set well is told in `diagnostics`; nothing is dropped in silence.
 * @throws {CampaignError} ARGUMENT_INVALID, TEXT_TOO_LONG, FONT_MISSING, FONT_INVALID, HYPHENATION_FAILED
 * @example await setText({ text: 'You are not alone', lang: 'en', widthPx: 600, fontSizePx: 48 }, fonts)
 */
export async function setText(request: SetTextRequest, fonts: FontLibrary): Promise<TextBlock> {
  checkRequest(request);
  const hyphenation = request.hyphenate ? await loadHyphenation(request.lang) : undefined;
  const paragraph = readParagraph(request, copySteps(request, hyphenation));
  const wished = { voice: request.voice ?? 'text', mainWeight: request.fontWeight ?? 400, ownFont: request.ownFont };
  const stacks = await loadFaceStacks(paragraph, wished, fonts);
  const lineHeightEm = request.lineHeight ?? paragraph.script.lineHeight.body;
  const analysed: Setting = { text: analyseText(paragraph, stacks, request), request, lineHeightEm };
  const fitted = request.fit && fitParted(analysed, request.fit);
  const whole = fitted?.setting ?? analysed;
  const sizePx = request.fit && fitted ? fitBySense(whole, request.fit, fitted.sizePx) : request.fontSizePx;
  const { setting, lines, removed } = breakText(whole, stacks, sizePx);
  const { block, undrawn, reordered } = composeBlock(setting, lines, stacks.main, sizePx);
  return {
    ...block,
    diagnostics: [
      ...(paragraph.isLanguageKnown ? [] : [languageUnknown(paragraph)]),
      ...controlCharacters(paragraph.controls),
      ...digitsReordered(reordered),
      ...glyphMissing([...setting.text.missing, ...undrawn]),
      ...(request.hyphenate && !hyphenation
        ? hyphenationUnknown(wordsWithoutPatterns(typedText(request), paragraph.script), request.lang)
        : []),
      ...(removed === undefined ? [] : [textCut(removed, request.maxLines ?? 0)]),
      ...textOverflow(block, request, fitted?.overPx ?? 0),
    ],
  };
}

function copySteps({ lang, textTransform }: SetTextRequest, hyphenation: LoadedHyphenation | undefined): CopyStep[] {
  return [
    ...(hyphenation ? [(text: string) => planHyphenEdits(text, lang, hyphenation)] : []),
    ...(textTransform === 'uppercase' ? [(text: string) => planUpperCaseEdits(text, lang)] : []),
  ];
}

function typedText({ text, spans }: SetTextRequest): string {
  return text ?? spans?.map((span) => span.text).join('') ?? '';
}

interface BrokenText {
  readonly setting: Setting;
  readonly lines: readonly Line[];
  /** What did not fit into `maxLines`. */
  readonly removed: string | undefined;
}

function breakText(whole: Setting, stacks: FaceStacks, sizePx: number): BrokenText {
  const lines = breakLines(whole, sizePx);
  const { maxLines } = whole.request;
  if (maxLines === undefined || lines.length <= maxLines) return { setting: whole, lines, removed: undefined };
  for (const { paragraph, removed } of cutText(whole.text, filledLines(whole, sizePx), maxLines)) {
    const setting = { ...whole, text: analyseText(paragraph, stacks, whole.request) };
    const kept = breakLines(setting, sizePx);
    if (kept.length <= maxLines) return { setting, lines: kept, removed };
  }
  return {
    setting: whole,
    lines: lines.slice(0, maxLines),
    removed: logicalText(whole.text.paragraph, 0, whole.text.paragraph.text.length),
  };
}

function breakLines(setting: Setting, sizePx: number): readonly Line[] {
  const { balance, fit } = setting.request;
  return balance || fit ? chooseLines(hyphenated(setting, sizePx, 'wide words'), sizePx).lines : filledLines(setting, sizePx);
}

function filledLines(setting: Setting, sizePx: number): readonly Line[] {
  const { text, request } = hyphenated(setting, sizePx, setting.request.hyphenate === 'wide words' ? 'wide words' : 'filling');
  return fillLines(text.measure, text.breaks, maxEmOf(request.widthPx, sizePx)).lines;
}

function hyphenated(setting: Setting, sizePx: number, use: HyphenUse): Setting {
  const breaks = chooseHyphens(setting.text, maxEmOf(setting.request.widthPx, sizePx), use);
  return { ...setting, text: { ...setting.text, breaks } };
}
