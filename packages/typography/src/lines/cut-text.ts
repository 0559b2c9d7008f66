import type { AnalysedText } from '../analyse-text.js';
import { logicalText } from '../copy/logical-text.js';
import type { Line } from './fill-lines.js';
import type { Paragraph } from '../copy/paragraph.js';

/** A shorter paragraph that ends in an ellipsis, and what it leaves out. */
export interface Cut {
  readonly paragraph: Paragraph;
  readonly removed: string;
}

const UNFINISHED = /[\s\u00ad.,;:،؛·–—-]+$/u;

/** Cuts to try when the lines run out, longest first: after a word of the last line, else after a grapheme. */
export function* cutText({ paragraph, breaks, graphemes }: AnalysedText, lines: readonly Line[], maxLines: number): Generator<Cut> {
  const last = lines[maxLines - 1];
  if (!last) return;
  const isInside = (position: number) => position > last.start && position <= last.end;
  const ends = [...breaks.positions.filter(isInside).toReversed(), ...graphemes.filter(isInside).toReversed(), last.start];
  for (const end of ends) {
    const kept = paragraph.text.slice(0, end).replace(UNFINISHED, '');
    const text = `${kept}${closeIsolates(kept)}…`;
    const styles = paragraph.styles.filter(({ start }) => start < kept.length || start === 0);
    const lastStyle = styles.at(-1);
    if (!lastStyle) return;
    yield {
      paragraph: {
        ...paragraph,
        text,
        styles: [...styles.slice(0, -1), { ...lastStyle, end: text.length }],
        hyphens: paragraph.hyphens.filter((at) => at < kept.length),
      },
      removed: logicalText(paragraph, kept.length, paragraph.text.length),
    };
  }
}

function closeIsolates(text: string): string {
  let depth = 0;
  for (const sign of text) {
    if (sign >= '\u2066' && sign <= '\u2068') depth++;
    else if (sign === '\u2069' && depth > 0) depth--;
  }
  return '\u2069'.repeat(depth);
}
