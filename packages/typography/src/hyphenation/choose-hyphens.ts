// CSS Text 4, 6.3: where a line may end in a hyphen (hyphenate-limit-zone, hyphenate-limit-lines, hyphenate-limit-last).
import type { Paragraph } from '../copy/paragraph.js';
import type { Breaks } from '../line-breaking/find-breaks.js';
import { fillLines, type Line } from '../lines/fill-lines.js';
import type { Measure } from '../shaping/measure-text.js';

/** Share of a line that stays empty before a word is hyphenated to fill it (CSS Text 4, `hyphenate-limit-zone`). */
const HYPHENATE_LIMIT_ZONE = 0.2;
/** Lines one after another that may end in a hyphen (CSS Text 4, `hyphenate-limit-lines`). */
const HYPHENATE_LIMIT_LINES = 2;
/** Three digits may be a helpline. */
const NUMBER = /\p{Nd}(?:[\s\u00a0\u2011().-]?\p{Nd}){2}/u;

export interface Hyphenatable {
  readonly paragraph: Pick<Paragraph, 'text' | 'hyphens'>;
  readonly measure: Measure;
  /** Without hyphens. */
  readonly breaks: Breaks;
}

/** Filling makes lines that are not ragged; without it only what is wider than a line is hyphenated. */
export type HyphenUse = 'filling' | 'wide words';

/**
 * The break opportunities of a text with those hyphens that its lines need, line by line from the first. A word that is wider than
 * the line is hyphenated wherever it stands. Any other only where a hole of a fifth of the line would stay, never in more than two
 * lines after another, never as the last word of a paragraph, and never so that a line with a number ends or begins with a part of it.
 */
export function chooseHyphens({ paragraph, measure, breaks }: Hyphenatable, maxEm: number, use: HyphenUse): Breaks {
  if (paragraph.hyphens.length === 0) return breaks;
  const chosen = new Set<number>();
  let found = breaks;
  let { lines } = fillLines(measure, found, maxEm);
  for (let index = 0; index < lines.length; index++) {
    const hyphen = hyphenOf(index);
    if (hyphen === undefined) continue;
    const tried = withPosition(found, hyphen.position);
    const filled = fillLines(measure, tried, maxEm).lines;
    if (!hyphen.isNeeded && (use === 'wide words' || holdsNumber(filled[index], filled[index + 1]))) continue;
    chosen.add(hyphen.position);
    found = tried;
    lines = filled;
  }
  return found;

  /** The last hyphen that fits into the line, of the word that would come next or that is broken at its end. */
  function hyphenOf(index: number): { position: number; isNeeded: boolean } | undefined {
    const line = lines[index];
    const wordEnd = line && found.positions.find((position) => position > line.end);
    if (!line || wordEnd === undefined || found.required.has(line.end)) return undefined;
    const wordStart = found.positions.findLast((position) => position <= line.end) ?? 0;
    const position = paragraph.hyphens
      .map((at) => at + 1)
      .findLast((end) => end > Math.max(wordStart, line.start) && end < wordEnd && measure.widthEm(line.start, end) <= maxEm);
    if (position === undefined) return undefined;
    if (measure.widthEm(wordStart, wordEnd) > maxEm) return { position, isNeeded: true };
    const isLastWord = wordEnd === measure.text.length || found.required.has(wordEnd);
    const isHole = maxEm - measure.widthEm(line.start, line.end) > HYPHENATE_LIMIT_ZONE * maxEm;
    return isHole && !isLastWord && !isThirdInRow(index) ? { position, isNeeded: false } : undefined;
  }

  function isThirdInRow(index: number): boolean {
    return index >= HYPHENATE_LIMIT_LINES && lines.slice(index - HYPHENATE_LIMIT_LINES, index).every(({ end }) => chosen.has(end));
  }

  function holdsNumber(first: Line | undefined, second: Line | undefined): boolean {
    return [first, second].some((line) => line && NUMBER.test(paragraph.text.slice(line.start, line.end)));
  }
}

function withPosition(breaks: Breaks, added: number): Breaks {
  return { ...breaks, positions: [...breaks.positions, added].sort((a, b) => a - b) };
}
