import type { FaceStacks } from './faces/face-stack.js';
import type { Line } from './lines/fill-lines.js';
import { type Breaks, findBreaks } from './line-breaking/find-breaks.js';
import { keepHyphenatedWhole } from './hyphenation/keep-hyphenated-whole.js';
import { itemize, type Itemized } from './shaping/itemize.js';
import { type Measure, measureText } from './shaping/measure-text.js';
import type { Paragraph } from './copy/paragraph.js';
import { type PlacedLine, placeLine } from './shaping/place-line.js';
import { type SenseOfBreaks, senseOfBreaks } from './sense/sense-of-breaks.js';
import type { SetTextRequest } from './set-text.types.js';
import type { Spacing } from './shaping/letter-spacing.js';
import { shapeText } from './shaping/shaped-text.js';
import { findTrims } from './shaping/text-spacing-trim.js';

/** A paragraph, analysed and measured once: any size and any lines can be tried on it. */
export interface AnalysedText extends Itemized {
  readonly paragraph: Paragraph;
  readonly measure: Measure;
  /** Without hyphens: which of them are needed depends on the size. */
  readonly breaks: Breaks;
  /** What breaks do to the sense: read once, when lines are balanced. */
  readonly sense: () => SenseOfBreaks;
  /** Shapes a line, once. */
  readonly place: (line: Line) => PlacedLine;
}

export function analyseText(paragraph: Paragraph, stacks: FaceStacks, request: SetTextRequest): AnalysedText {
  const itemized = itemize(paragraph, stacks);
  const isHeadline = request.balance === true || request.fit !== undefined;
  const opportunities = findBreaks(paragraph.text, { lang: paragraph.lang, keepAll: request.keepAll, keepCompounds: isHeadline });
  const breaks = keepHyphenatedWhole(opportunities, paragraph);
  const source = { text: paragraph.text, lang: paragraph.lang, spacing: spacingOf(request) };
  const shaped = shapeText(source, itemized.items, findTrims(paragraph.text, itemized.items));
  const placed = new Map<string, PlacedLine>();
  let sense: SenseOfBreaks | undefined;
  return {
    ...itemized,
    paragraph,
    measure: measureText(shaped, itemized.graphemes),
    breaks,
    sense: () => (sense ??= senseOfBreaks(paragraph.text, paragraph.lang, breaks)),
    place: (line) => {
      const key = `${line.start}-${line.end}${line.trimsEnd ? '-trimmed' : ''}`;
      const known = placed.get(key) ?? placeLine(shaped, line);
      placed.set(key, known);
      return known;
    },
  };
}

function spacingOf({ letterSpacingEm, wordSpacingEm }: SetTextRequest): Spacing {
  return { letterEm: letterSpacingEm ?? 0, wordEm: wordSpacingEm ?? 0 };
}
