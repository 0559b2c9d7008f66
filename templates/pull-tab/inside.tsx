import { Box, Foot, Headline, type Scale, TextSlot } from '@campaignkit/design-system';
import type { Copy, Frame, PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { ZONE } from './weight.js';

/** Height that the number takes from the offer, in radii of the disc. */
const KEPT = 0.2;

/** Where the words are long, the sentence on the disc gives way; it stands in the alt text. */
const TIGHT = 0.7;

export interface InsideProps {
  readonly view: PieceView;
  readonly scale: Scale;
  readonly answered: string;
  readonly radiusPx: number;
  readonly sinkPx: number;
  readonly centrePx: number;
}

/** The offer, and the sentence that takes the guilt away, on the disc; the foot of a notice beside it. */
export function Inside({ view: { copy, frame, look, brand }, scale, answered, radiusPx, sinkPx, centrePx }: InsideProps): ReactElement {
  const { u, squeeze } = frame;
  const [main, second] = answered === '' ? [copy.support ?? copy.tips[0] ?? '', null] : [answered, copy.support];
  const startPx = centrePx - 0.7 * radiusPx;
  const widthPx = Math.min(1.38 * radiusPx, frame.widthPx - scale.margin - startPx);
  return (
    <Box
      name={ZONE}
      style={{
        flexDirection: 'column',
        justifyContent: 'center',
        width: frame.widthPx,
        height: 2 * radiusPx - sinkPx,
        paddingInlineStart: startPx,
      }}
    >
      <Headline
        look={look}
        slot="headline-offer"
        text={main}
        colour={look.colours.onObject}
        maxPx={0.27 * radiusPx}
        minPx={scale.body}
        maxLines={7}
        heightPx={((second === null || squeeze < TIGHT ? 1.1 : 0.66) - (frame.shape === 'tear-off' ? KEPT : 0)) * radiusPx}
        widthPx={widthPx}
      />
      {second === null || squeeze < TIGHT ? null : (
        <TextSlot
          slot="support"
          text={second}
          role="body"
          voice="text"
          weight={400}
          sizePx={scale.tip * 1.15}
          fit={{ minPx: scale.body, maxLines: 4, heightPx: 0.52 * radiusPx }}
          colour={look.colours.onObject}
          widthPx={widthPx}
          balance
          style={{ marginTop: 2.4 * u * squeeze }}
        />
      )}
      {frame.shape === 'tear-off' ? (
        <Kept
          copy={copy}
          colour={look.colours.onObject}
          ground={look.colours.object}
          sizePx={scale.number * 0.5}
          minPx={scale.numberSmallest}
          widthPx={widthPx}
        />
      ) : null}
      {frame.shape === 'tear-off' ? (
        <Foot
          frame={frame}
          copy={copy}
          brand={brand}
          colour={look.colours.ink}
          stacked
          widthPx={footWidthPx(frame, scale, radiusPx, sinkPx, centrePx)}
          style={{ position: 'absolute', bottom: 2.4 * u, insetInlineStart: scale.margin }}
        />
      ) : null}
    </Box>
  );
}

interface KeptProps {
  readonly copy: Copy;
  readonly colour: string;
  readonly ground: string;
  readonly sizePx: number;
  readonly minPx: number;
  readonly widthPx: number;
}

/** Thickness of a draft's strike, in the size of the number. */
const STRIKE = 0.1;

/** The number stays on the sheet when the last tab is gone. Words that stand in for a missing record are on the tabs alone. */
function Kept({ copy, colour, ground, sizePx, minPx, widthPx }: KeptProps): ReactElement | null {
  const entry = copy.help.find(({ headline }) => headline.kind === 'number');
  if (!entry) return null;
  return (
    <Box style={{ flexDirection: 'row', marginTop: sizePx * 0.75 }}>
      <Box>
        <TextSlot
          slot="number-0"
          text={entry.headline.text}
          role="body"
          voice="straight"
          weight={900}
          sizePx={sizePx}
          fit={{ minPx, maxLines: 1, heightPx: sizePx * 1.3 }}
          colour={colour}
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
              backgroundColor: ground,
            }}
          />
        ) : null}
      </Box>
    </Box>
  );
}

/** Height that the foot may take beside the disc, in u. */
const FOOT_U = 12;

/** Room between the start margin and the disc, as high as the foot may grow. */
function footWidthPx({ u }: Frame, scale: Scale, radiusPx: number, sinkPx: number, centrePx: number): number {
  const overPx = Math.max(0, radiusPx - sinkPx - FOOT_U * u);
  return centrePx - Math.sqrt(radiusPx ** 2 - overPx ** 2) - scale.margin - 2 * u;
}
