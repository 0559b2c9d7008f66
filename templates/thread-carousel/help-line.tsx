import { Box, scaleFor, TextSlot } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface HelpLineProps {
  readonly view: PieceView;
  readonly widthPx: number;
}

/** The way to help in small, in ink: a card that is passed on alone is never without it. */
export function HelpLine({ view: { copy, frame, look }, widthPx }: HelpLineProps): ReactElement {
  const { u } = frame;
  const { ink, field } = look.colours;
  const scale = scaleFor(frame);
  const [{ label, headline }] = copy.help;
  const isNumber = headline.kind === 'number';
  const slot = { number: 'number', address: 'address', words: 'trusted' }[headline.kind];
  const tagPx = 1.9 * u;
  return (
    <Box style={{ flexDirection: 'column', width: widthPx }}>
      <Box style={{ flexDirection: 'row', alignItems: 'center', marginBottom: 1.2 * u }}>
        <TextSlot
          slot="label"
          text={label}
          role="body"
          voice="text"
          weight={600}
          sizePx={scale.note}
          fit={{ minPx: 0.8 * scale.note, maxLines: 1, heightPx: 6 * scale.note }}
          colour={ink}
          widthPx={widthPx - (copy.draft ? tagPx * (0.68 * copy.draft.tag.length + 2.4) : 0)}
          hug
          lineHeight={1.25}
        />
        {copy.draft ? (
          <Box style={{ backgroundColor: ink, padding: 0.5 * u, marginInlineStart: 1.6 * u }}>
            <TextSlot
              slot="draft-tag"
              text={copy.draft.tag}
              role="body"
              voice="text"
              weight={700}
              sizePx={tagPx}
              colour={field}
              trim="ink"
              hug
              widthPx={12 * tagPx}
            />
          </Box>
        ) : null}
      </Box>
      <TextSlot
        slot={slot}
        text={headline.text}
        role={isNumber ? 'head' : 'body'}
        voice={isNumber ? 'straight' : 'text'}
        weight={isNumber ? 900 : 700}
        sizePx={(isNumber ? 8.6 : 4.2) * u}
        fit={{ minPx: (isNumber ? 8 : 3) * u, maxLines: isNumber ? 1 : 2, heightPx: 12 * u }}
        colour={ink}
        widthPx={widthPx}
        hug
        trim="ink"
        {...(headline.kind === 'words' ? { balance: true } : { isLatin: true })}
        {...(isNumber ? { trackingEm: -0.03, wordSpacingEm: 0.06 } : {})}
      />
    </Box>
  );
}
