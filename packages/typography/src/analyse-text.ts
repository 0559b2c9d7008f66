import type { FaceStacks } from './face-stack.js';
import { type Breaks, findBreaks } from './find-breaks.js';
import { itemize, type Itemized } from './itemize.js';
import { type Measure, measureText } from './measure-text.js';
import type { Paragraph } from './paragraph.js';
import type { SetTextRequest } from './set-text.types.js';
import type { Spacing } from './shape-item.js';

/** A paragraph, analysed and measured once: any size and any lines can be tried on it. */
export interface AnalysedText extends Itemized {
  readonly paragraph: Paragraph;
  readonly measure: Measure;
  readonly breaks: Breaks;
}

export function analyseText(paragraph: Paragraph, stacks: FaceStacks, request: SetTextRequest): AnalysedText {
  const itemized = itemize(paragraph, stacks);
  const isKorean = /^ko(?:-|$)/i.test(paragraph.lang);
  const isHeadline = request.balance === true || request.fit !== undefined;
  return {
    ...itemized,
    paragraph,
    measure: measureText(paragraph.text, itemized, paragraph.lang, spacingOf(request)),
    breaks: findBreaks(paragraph.text, { keepAll: request.keepAll ?? isKorean, keepCompounds: isHeadline }),
  };
}

export function spacingOf({ letterSpacingEm, wordSpacingEm }: SetTextRequest): Spacing {
  return { letterEm: letterSpacingEm ?? 0, wordEm: wordSpacingEm ?? 0 };
}
