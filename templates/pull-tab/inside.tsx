import { Box, Foot, Headline, type Scale, TextSlot } from '@campaignkit/design-system';
import type { Frame, PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { ZONE } from './weight.js';

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
        heightPx={(second === null || squeeze < TIGHT ? 1.1 : 0.66) * radiusPx}
        widthPx={widthPx}
        ground={look.colours.object}
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
          ground={look.colours.object}
          style={{ marginTop: 2.4 * u * squeeze }}
        />
      )}
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

/** Height that the foot may take beside the disc, in u. */
const FOOT_U = 12;

/** Room between the start margin and the disc, as high as the foot may grow. */
function footWidthPx({ u }: Frame, scale: Scale, radiusPx: number, sinkPx: number, centrePx: number): number {
  const overPx = Math.max(0, radiusPx - sinkPx - FOOT_U * u);
  return centrePx - Math.sqrt(radiusPx ** 2 - overPx ** 2) - scale.margin - 2 * u;
}
