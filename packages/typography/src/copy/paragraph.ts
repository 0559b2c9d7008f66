import { CampaignError } from '@campaignkit/model';
import { planWhiteSpaceEdits } from './collapse-white-space.js';
import { planControlEdits } from './control-characters.js';
import { applyEdits, type CopyEdit, planCopyEdits } from './prepare-copy.js';
import type { Script } from '../script.js';
import { writingOf } from '../writing-of.js';
import type { SetTextRequest, TextSpan } from '../set-text.types.js';

const SOFT_HYPHEN = '\u00ad';
const ENDS_BEFORE: ReadonlySet<string> = new Set(['\u2069', SOFT_HYPHEN]);

/** Copy ready to be set: one string with its styles by position. */
export interface Paragraph {
  readonly text: string;
  readonly lang: string;
  readonly script: Script;
  readonly isLanguageKnown: boolean;
  readonly direction: 'ltr' | 'rtl';
  /** Cover the text without gap, in order. */
  readonly styles: readonly StyleRun[];
  /** Where soft hyphens stand that no one typed. */
  readonly hyphens: readonly number[];
  /** Control characters that were taken out. */
  readonly controls: readonly string[];
}

export interface StyleRun {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly colour: string;
}

/** One change of the copy on its way to be set; positions are those of the text that it is given. */
export type CopyStep = (text: string) => readonly CopyEdit[];

/** `more` steps come before the copy is prepared, while an address and a word are as they were typed. */
export function readParagraph(request: SetTextRequest, more: readonly CopyStep[] = []): Paragraph {
  const spans = readSpans(request);
  const typed = spans.map((span) => span.text).join('');
  const white = planWhiteSpaceEdits(typed);
  const controls = planControlEdits(applyEdits(typed, white));
  const { script, isLanguageKnown } = writingOf(request.lang, typed);
  const direction = request.direction ?? script.direction;
  const steps: readonly CopyStep[] = [() => white, () => controls, ...more, (text) => planCopyEdits(text, request.lang, direction)];
  const { text, bounds, hyphens } = applySteps(typed, spanBounds(spans), steps);
  const styles = spans.map((span, index): StyleRun => {
    return {
      start: bounds[index] ?? 0,
      end: bounds[index + 1] ?? text.length,
      weight: span.fontWeight ?? request.fontWeight ?? 400,
      colour: span.colour ?? request.colour ?? '#000000',
    };
  });
  return {
    text,
    lang: request.lang,
    script,
    isLanguageKnown,
    direction,
    styles: styles.filter(({ start, end }) => end > start),
    hyphens,
    controls: controls.map(({ at, remove }) => applyEdits(typed, white).slice(at, at + remove)),
  };
}

interface AppliedSteps extends Pick<Paragraph, 'text' | 'hyphens'> {
  readonly bounds: readonly number[];
}

function spanBounds(spans: readonly TextSpan[]): number[] {
  const bounds = [0];
  for (const { text } of spans) bounds.push((bounds.at(-1) ?? 0) + text.length);
  return bounds;
}

function applySteps(typed: string, typedBounds: readonly number[], steps: readonly CopyStep[]): AppliedSteps {
  let text = typed;
  let bounds = typedBounds;
  let hyphens: readonly number[] = [];
  for (const step of steps) {
    const edits = step(text);
    const added = edits.filter(({ insert }) => insert === SOFT_HYPHEN).map(({ at }) => moved(at, edits) - 1);
    bounds = bounds.map((bound) => moved(bound, edits));
    hyphens = [...hyphens.map((hyphen) => moved(hyphen, edits)), ...added];
    text = applyEdits(text, edits);
  }
  return { text, bounds, hyphens };
}

function readSpans({ text, spans }: SetTextRequest): readonly TextSpan[] {
  if (spans && text === undefined) return spans;
  if (text !== undefined && !spans) return [{ text }];
  throw new CampaignError('ARGUMENT_INVALID', `setText: expected either "text" or "spans", received ${spans ? 'both' : 'neither'}.`, {
    fix: 'Give plain text as "text", or stretches with their own weight or colour as "spans".',
  });
}

// An insertion at the border of two spans belongs to the span after it, except the end of an isolate and a soft hyphen.
function moved(position: number, edits: readonly CopyEdit[]): number {
  return edits.reduce((sum, { at, remove, insert }) => {
    if (at >= position && !(at === position && ENDS_BEFORE.has(insert))) return sum;
    // What replaces white space that reaches over the border belongs to the span before it.
    return sum + insert.length - Math.min(remove, position - at);
  }, position);
}
