import type { ReactElement } from 'react';
import { scaleFor } from '../../scale.js';
import { Box, TextSlot } from '../../slots.js';
import { SIGN_EM, SMALLEST_PAGE } from './arrange.js';
import type { HelpPartProps } from './help-block.js';

/** As many signs of page and claims as stand well on one line. */
const ONE_LINE = 36;

/** Page in words and claims as the record words them, on one line where both are short. */
export function PageLines({ frame, look, copy, widthPx }: HelpPartProps): ReactElement {
  const scale = scaleFor(frame);
  const [{ headline, address, note }] = copy.help;
  const page = headline.kind === 'address' ? null : address;
  const line = {
    role: 'body',
    voice: 'text',
    sizePx: scale.note,
    colour: look.colours.onLight,
    widthPx,
    hug: true,
    lineHeight: 1.3,
  } as const;
  const fit = { minPx: Math.min(scale.note, scale.version * SMALLEST_PAGE), maxLines: 2, heightPx: scale.note * 3 };
  const signs = (page ?? '').length + note.length;
  const isOneLine = page !== null && note !== '' && signs <= Math.min(ONE_LINE, widthPx / (SIGN_EM * fit.minPx) - ' · '.length);
  const gapPx = 0.9 * frame.u * frame.squeeze;
  return (
    <Box style={{ flexDirection: 'column', width: widthPx, marginTop: 0.6 * frame.u * frame.squeeze }}>
      {isOneLine ? (
        <TextSlot
          {...line}
          slot="page"
          text={[{ text: `\u2066${page}\u2069`, weight: 600 }, { text: ` · ${note}` }]}
          weight={400}
          fit={{ ...fit, maxLines: 1 }}
          style={{ marginTop: gapPx }}
        />
      ) : (
        <>
          {page === null ? null : (
            <TextSlot {...line} slot="page" text={page} weight={600} fit={fit} isLatin style={{ marginTop: gapPx }} />
          )}
          {note === '' ? null : (
            <TextSlot {...line} slot="note" text={note} weight={400} style={{ marginTop: page === null ? gapPx : 0 }} />
          )}
        </>
      )}
    </Box>
  );
}
