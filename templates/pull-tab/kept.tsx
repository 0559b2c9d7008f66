import { Box, type Scale, TextSlot } from '@campaignkit/design-system';
import type { Copy, Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** Thickness of a draft's strike, in the size of the number; and that size in the largest of the sheet. */
const STRIKE = 0.1;
const NUMBER = 0.56;

export interface KeptProps {
  readonly copy: Copy;
  readonly look: Look;
  readonly scale: Scale;
  readonly widthPx: number;
  readonly topPx: number;
}

/** For whom, and the number: it stays when the last tab is gone. Words that stand in for a missing record are on the tabs alone. */
export function Kept({ copy, look, scale, widthPx, topPx }: KeptProps): ReactElement | null {
  const index = copy.help.findIndex(({ headline }) => headline.kind === 'number');
  const entry = copy.help[index];
  if (!entry) return null;
  const { object, onObject } = look.colours;
  const sizePx = scale.number * NUMBER;
  return (
    <Box style={{ flexDirection: 'column', marginTop: topPx }}>
      <TextSlot
        slot="label-0"
        text={entry.label}
        role="body"
        voice="text"
        weight={600}
        sizePx={scale.label}
        fit={{ minPx: scale.note, maxLines: 2, heightPx: scale.label * 3.4 }}
        colour={onObject}
        widthPx={widthPx}
        lineHeight={1.25}
        style={{ marginBottom: sizePx * 0.2 }}
      />
      <Box style={{ flexDirection: 'row' }}>
        <Box>
          <TextSlot
            slot={index === 0 ? 'number-0' : 'contact-0'}
            text={entry.headline.text}
            role="body"
            voice="straight"
            weight={900}
            sizePx={sizePx}
            fit={{ minPx: scale.numberSmallest, maxLines: 1, heightPx: sizePx * 1.3 }}
            colour={onObject}
            widthPx={widthPx}
            hug
            isLatin
            trim="ink"
          />
          {copy.draft ? (
            <Box
              name="draft-strike-kept"
              style={{
                position: 'absolute',
                top: '45%',
                insetInlineStart: 0,
                width: '100%',
                height: sizePx * STRIKE,
                backgroundColor: object,
              }}
            />
          ) : null}
        </Box>
      </Box>
    </Box>
  );
}
