import { CampaignError } from '@campaignkit/model';
import { applyEdits, type CopyEdit, planCopyEdits } from './prepare-copy.js';
import type { Script } from '../script.js';
import { findScript, scriptOf } from '../script-of.js';
import type { SetTextRequest, TextSpan } from '../set-text.types.js';

/** Copy ready to be set: one string with its styles by position. */
export interface Paragraph {
  readonly text: string;
  readonly lang: string;
  readonly script: Script;
  readonly isLanguageKnown: boolean;
  readonly direction: 'ltr' | 'rtl';
  /** Cover the text without gap, in order. */
  readonly styles: readonly StyleRun[];
}

export interface StyleRun {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly colour: string;
}

export function readParagraph(request: SetTextRequest): Paragraph {
  const spans = readSpans(request);
  const typed = spans.map((span) => cleanSpaces(span.text));
  const edits = planCopyEdits(typed.join(''), request.lang);
  const script = scriptOf(request.lang);
  let position = 0;
  const styles = spans.map((span, index): StyleRun => {
    const start = position;
    position += typed[index]?.length ?? 0;
    return {
      start: moved(start, edits),
      end: moved(position, edits),
      weight: span.fontWeight ?? request.fontWeight ?? 400,
      colour: span.colour ?? request.colour ?? '#000000',
    };
  });
  return {
    text: applyEdits(typed.join(''), edits),
    lang: request.lang,
    script,
    isLanguageKnown: findScript(request.lang) !== undefined,
    direction: request.direction ?? script.direction,
    styles: styles.filter(({ start, end }) => end > start),
  };
}

function readSpans({ text, spans }: SetTextRequest): readonly TextSpan[] {
  if (spans && text === undefined) return spans;
  if (text !== undefined && !spans) return [{ text }];
  throw new CampaignError('ARGUMENT_INVALID', `setText: expected either "text" or "spans", received ${spans ? 'both' : 'neither'}.`, {
    fix: 'Give plain text as "text", or stretches with their own weight or colour as "spans".',
  });
}

function cleanSpaces(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(/[\t\v\f]/g, ' ');
}

// An insertion at the border of two spans belongs to the span after it, except the end of an isolate.
function moved(position: number, edits: readonly CopyEdit[]): number {
  return edits.reduce((sum, { at, remove, insert }) => {
    const isBefore = at < position || (at === position && insert === '\u2069');
    return isBefore ? sum + insert.length - remove : sum;
  }, position);
}
