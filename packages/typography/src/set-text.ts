import { analyseText, type AnalysedText } from './analyse-text.js';
import { checkRequest } from './check-request.js';
import { composeBlock } from './compose-block.js';
import { cutText } from './cut-text.js';
import { type FaceStacks, loadFaceStacks } from './face-stack.js';
import { fillLines, type Line } from './fill-lines.js';
import { balanceAt, fitBySense } from './fit-by-sense.js';
import { fitSize, maxEmOf } from './fit-size.js';
import type { FontLibrary } from './font-library.js';
import { readParagraph } from './paragraph.js';
import type { SetTextRequest, TextBlock } from './set-text.types.js';
import { glyphMissing, languageUnknown, textCut, textOverflow } from './text-diagnostics.js';

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
  const whole = analyseText(paragraph, stacks, request);
  const lineHeightEm = request.lineHeight ?? paragraph.script.lineHeight.body;
  const fit = request.fit && fitSize(whole.measure, whole.breaks, request.fit, request.widthPx, lineHeightEm);
  const sizePx = fit ? fitBySense(whole, request, fit.sizePx, lineHeightEm) : request.fontSizePx;
  const { text, lines, removed } = breakText(whole, stacks, request, sizePx, lineHeightEm);
  const { block, undrawn } = composeBlock(text, lines, stacks.main, request, sizePx, lineHeightEm);
  return {
    ...block,
    diagnostics: [
      ...(paragraph.isLanguageKnown ? [] : [languageUnknown(paragraph)]),
      ...glyphMissing([...text.missing, ...undrawn]),
      ...(removed === undefined ? [] : [textCut(removed, request.maxLines ?? 0)]),
      ...textOverflow(block, request, fit?.overPx ?? 0),
    ],
  };
}

interface BrokenText {
  readonly text: AnalysedText;
  readonly lines: readonly Line[];
  /** What did not fit into `maxLines`. */
  readonly removed: string | undefined;
}

function breakText(whole: AnalysedText, stacks: FaceStacks, request: SetTextRequest, sizePx: number, lineHeightEm: number): BrokenText {
  const lines = breakLines(whole, request, sizePx, lineHeightEm);
  const { maxLines } = request;
  if (maxLines === undefined || lines.length <= maxLines) return { text: whole, lines, removed: undefined };
  for (const { paragraph, removed } of cutText(
    whole,
    fillLines(whole.measure, whole.breaks, maxEmOf(request.widthPx, sizePx)).lines,
    maxLines,
  )) {
    const text = analyseText(paragraph, stacks, request);
    const kept = breakLines(text, request, sizePx, lineHeightEm);
    if (kept.length <= maxLines) return { text, lines: kept, removed };
  }
  return { text: whole, lines: lines.slice(0, maxLines), removed: whole.paragraph.text };
}

function breakLines(text: AnalysedText, request: SetTextRequest, sizePx: number, lineHeightEm: number): readonly Line[] {
  if (request.balance || request.fit) return balanceAt(text, request, sizePx, lineHeightEm).lines;
  return fillLines(text.measure, text.breaks, maxEmOf(request.widthPx, sizePx)).lines;
}
