import { Box, Foot, Headline, type Scale, TextSlot } from '@campaignkit/design-system';
import type { Frame, PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Kept } from './kept.js';

/** Most height of the offer, in radii of the disc: alone, and over a sentence. */
const ALONE = 0.82;
const OVER_SENTENCE = 0.46;

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

/** The offer, the sentence that takes the guilt away, and the number that stays, on the disc; the foot of the notice beside it. */
export function Inside({ view: { copy, frame, look, brand }, scale, answered, radiusPx, sinkPx, centrePx }: InsideProps): ReactElement {
  const { u, squeeze } = frame;
  const [main, sentence] = answered === '' ? [copy.support ?? copy.tips[0] ?? '', null] : [answered, copy.support];
  const second = squeeze < TIGHT ? null : sentence;
  const startPx = centrePx - 0.7 * radiusPx;
  const widthPx = Math.min(1.38 * radiusPx, frame.widthPx - scale.margin - startPx);
  return (
    <Box
      name="weight-zone"
      style={{
        flexDirection: 'column',
        justifyContent: 'center',
        width: frame.widthPx,
        height: 2 * radiusPx - sinkPx,
        // In the middle of the whole disc: its words stay inside it, and it is heavier below.
        paddingTop: sinkPx,
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
        heightPx={(second === null ? ALONE : OVER_SENTENCE) * radiusPx}
        widthPx={widthPx}
      />
      {second === null ? null : (
        <TextSlot
          slot="support"
          text={second}
          role="body"
          voice="text"
          weight={400}
          sizePx={scale.tip * 1.15}
          fit={{ minPx: scale.body, maxLines: 4, heightPx: 0.4 * radiusPx }}
          colour={look.colours.onObject}
          widthPx={widthPx}
          balance
          style={{ marginTop: 2 * u * squeeze }}
        />
      )}
      <Kept copy={copy} look={look} scale={scale} widthPx={widthPx} topPx={3.4 * u * squeeze} />
      <Foot
        frame={frame}
        copy={copy}
        brand={brand}
        colour={look.colours.ink}
        stacked
        widthPx={footWidthPx(frame, scale, radiusPx, sinkPx, centrePx)}
        style={{ position: 'absolute', bottom: 2.4 * u, insetInlineStart: scale.margin }}
      />
    </Box>
  );
}

/** Height that the foot may take beside the disc, in u. */
const FOOT_U = 12;

/** Room between the start margin and the disc, as high as the foot may grow. */
function footWidthPx({ u }: Frame, scale: Scale, radiusPx: number, sinkPx: number, centrePx: number): number {
  const overPx = Math.max(0, radiusPx - sinkPx - FOOT_U * u);
  return centrePx - Math.sqrt(radiusPx ** 2 - overPx ** 2) - scale.margin - 3.2 * u;
}
