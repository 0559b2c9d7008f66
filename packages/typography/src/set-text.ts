import { analyseText } from './analyse-text.js';
import { checkRequest } from './check-request.js';
import { chooseLines, maxEmOf } from './lines/choose-lines.js';
import { composeBlock } from './lines/compose-block.js';
import { cutText } from './lines/cut-text.js';
import { type FaceStacks, loadFaceStacks } from './faces/face-stack.js';
import { fillLines, type Line } from './lines/fill-lines.js';
import { fitBySense } from './fitting/fit-by-sense.js';
import { fitSize } from './fitting/fit-size.js';
import type { FontLibrary } from './faces/font-library.js';
import { readParagraph } from './copy/paragraph.js';
import type { SetTextRequest, TextBlock } from './set-text.types.js';
import type { Setting } from './lines/stack-lines.js';
import { controlCharacters, digitsReordered, glyphMissing, languageUnknown, textCut, textOverflow } from './text-diagnostics.js';

/**
 * Sets text: lines that break as the language asks, letters shaped, runs in visual order, as paths.
 * Content that cannot be set well is told in `diagnostics`; nothing is dropped in silence.
 * @throws {CampaignError} ARGUMENT_INVALID, FONT_MISSING, FONT_INVALID
 * @example await setText({ text: 'You are not alone', lang: 'en', widthPx: 600, fontSizePx: 48 }, fonts)
 */
export async function setText(request: SetTextRequest, fonts: FontLibrary): Promise<TextBlock> {
  checkRequest(request);
  const paragraph = readParagraph(request);
  const stacks = await loadFaceStacks(paragraph, request.voice ?? 'text', request.fontWeight ?? 400, fonts);
  const lineHeightEm = request.lineHeight ?? paragraph.script.lineHeight.body;
  const whole: Setting = { text: analyseText(paragraph, stacks, request), request, lineHeightEm };
  const fitted = request.fit && fitSize(whole, request.fit);
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
      ...(removed === undefined ? [] : [textCut(removed, request.maxLines ?? 0)]),
      ...textOverflow(block, request, fitted?.overPx ?? 0),
    ],
  };
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
  return { setting: whole, lines: lines.slice(0, maxLines), removed: whole.text.paragraph.text };
}

function breakLines(setting: Setting, sizePx: number): readonly Line[] {
  const { balance, fit } = setting.request;
  return balance || fit ? chooseLines(setting, sizePx).lines : filledLines(setting, sizePx);
}

function filledLines({ text, request }: Setting, sizePx: number): readonly Line[] {
  return fillLines(text.measure, text.breaks, maxEmOf(request.widthPx, sizePx)).lines;
}
