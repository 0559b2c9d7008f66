import { dialogueOf, Headline, partSentence } from '@campaignkit/design-system';
import type { Copy, Frame, Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** What a sheet says: the situation in sentences, the answer, and the copy that is left for the help block. */
export interface Story {
  readonly asked: readonly string[];
  readonly answered: string;
  readonly copy: Copy;
}

/** A headline that only asks is answered by the sentence that takes the fear; it then stands nowhere else. */
export function storyOf(copy: Copy): Story {
  const { asked, answered } = dialogueOf(copy.headline, copy.locale);
  return answered === '' && copy.support !== null
    ? { asked, answered: copy.support, copy: { ...copy, support: null } }
    : { asked, answered, copy };
}

/** What the bubbles of a sheet say: sentences that grow, or one that is said in two breaths, so that it grows, too. */
export function breathsOf({ asked, copy }: Story): readonly string[] {
  const [only, ...more] = asked;
  return only === undefined || more.length > 0 ? asked : partSentence(only, copy.locale);
}

/** Where the words are long, and on a square, no more steps, so that the answer stays smaller than the question. */
const FEW_STEPS = 2;
const TIGHT = 0.8;

/** What the light has room for; everything stands in the description. */
export function shortStory(copy: Copy, { shape, squeeze }: Frame): Copy {
  const tips = shape === 'square' || squeeze < TIGHT ? copy.tips.slice(0, FEW_STEPS) : copy.tips;
  return { ...copy, tips, support: shape === 'square' ? null : copy.support };
}

export interface AnswerProps {
  readonly look: Look;
  readonly text: string;
  readonly maxPx: number;
  readonly minPx: number;
  readonly maxLines: number;
  readonly widthPx: number;
  readonly gapPx: number;
}

/** What answers the question, over the number that helps to do it. */
export function Answer({ look, text, maxPx, minPx, maxLines, widthPx, gapPx }: AnswerProps): ReactElement | null {
  if (text === '') return null;
  return (
    <Headline
      look={look}
      slot="headline-answer"
      text={text}
      colour={look.colours.onLight}
      maxPx={maxPx}
      minPx={minPx}
      maxLines={maxLines}
      heightPx={maxPx * 2.9}
      widthPx={widthPx}
      style={{ marginBottom: gapPx }}
    />
  );
}
