import { Box, dialogueOf, Headline } from '@campaignkit/design-system';
import type { Copy, Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface TwoBreathsProps {
  readonly look: Look;
  readonly copy: Copy;
  /** Largest size of the way back, and smallest of all words. */
  readonly maxPx: number;
  readonly minPx: number;
  /** For both. */
  readonly heightPx: number;
  readonly widthPx: number;
  readonly gapPx: number;
}

/** Size of what happened, in that of the way back; and its share of the height. */
const BEFORE = 0.56;
const BEFORE_HIGH = 0.36;
const BEFORE_LINES = 2;
const MOST_LINES = 4;
/** A short word at an end, which would stand alone on its line. */
const FIRST_ALONE = /^(\p{Script=Latin}{1,5}) (?=\S+ )/u;
const LAST_ALONE = /(?<=\S+ \S+) (\p{Script=Latin}{1,5}\p{Po}?)$/u;

/** What happened, and larger under it the way back; a headline of one sentence stands alone. */
export function TwoBreaths({ look, copy, maxPx, minPx, heightPx, widthPx, gapPx }: TwoBreathsProps): ReactElement {
  const { asked, answered } = dialogueOf(copy.headline, copy.locale);
  const line = { look, colour: look.colours.ink, widthPx };
  if (answered === '') {
    return <Headline {...line} text={copy.headline} maxPx={maxPx} minPx={minPx} maxLines={MOST_LINES} heightPx={heightPx} />;
  }
  return (
    <Box style={{ flexDirection: 'column' }}>
      <Headline
        {...line}
        text={asked.join('\n')}
        maxPx={maxPx * BEFORE}
        minPx={Math.min(minPx, maxPx * BEFORE) * 0.8}
        maxLines={Math.max(BEFORE_LINES, asked.length)}
        heightPx={heightPx * BEFORE_HIGH}
        style={{ marginBottom: gapPx }}
      />
      <Headline
        {...line}
        slot="headline-answer"
        text={answered.replace(FIRST_ALONE, '$1\u00a0').replace(LAST_ALONE, '\u00a0$1')}
        maxPx={maxPx}
        minPx={minPx}
        maxLines={MOST_LINES - 1}
        heightPx={heightPx * (1 - BEFORE_HIGH) - gapPx}
      />
    </Box>
  );
}
