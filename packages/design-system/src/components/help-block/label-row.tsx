import type { Copy, Frame, Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { scaleFor } from '../../scale.js';
import { Box, TextSlot } from '../../slots.js';
import { DraftTag } from '../draft-mark/draft-mark.js';

export interface LabelRowProps {
  readonly frame: Frame;
  readonly look: Look;
  readonly copy: Copy;
  readonly widthPx: number;
}

/** Where the words are long, a third line is better than smaller letters. */
const TIGHT = 0.7;

/** For whom, or what happens; a draft says so beside it, in a narrow column under it. One line where the words allow. */
export function LabelRow({ frame, look, copy, widthPx }: LabelRowProps): ReactElement {
  const { label } = scaleFor(frame);
  const tagPx = label * 0.62;
  const isNarrow = widthPx < 11 * label;
  const reservedPx = copy.draft && !isNarrow ? tagPx * (0.68 * copy.draft.tag.length + 0.9) + label * 0.7 : 0;
  return (
    <Box style={{ flexDirection: isNarrow ? 'column' : 'row', alignItems: isNarrow ? 'flex-start' : 'center' }}>
      <TextSlot
        slot="label"
        text={copy.help[0].label}
        role="body"
        voice="text"
        weight={600}
        sizePx={label}
        fit={{ minPx: label * 0.84, maxLines: frame.squeeze < TIGHT ? 3 : 2, heightPx: label * 4 }}
        colour={look.colours.onLight}
        widthPx={widthPx - reservedPx}
        hug
        lineHeight={1.25}
      />
      {copy.draft ? (
        <Box style={isNarrow ? { marginTop: label * 0.4 } : { marginInlineStart: label * 0.7 }}>
          <DraftTag text={copy.draft.tag} look={look} sizePx={tagPx} />
        </Box>
      ) : null}
    </Box>
  );
}
