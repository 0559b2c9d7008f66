import { Box, Headline, scaleFor, Sheet, Steps } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Friends } from './friends.js';
import { Seat } from './seat.js';
import { UnderTheBench } from './under-the-bench.js';

/** By shape: how much of the width the friends take, their distance from the edges, most height of the headline and padding of the seat in u. */
const ROOMS = {
  square: { friends: 0.52, friendsMarginU: 2.6, headlineU: 44, largestU: 8.4, paddingU: 3.2, leastU: 36 },
  wide: { friends: 0.42, friendsMarginU: 4, headlineU: 40, largestU: 13, paddingU: 4.4, leastU: 36 },
} as const;

/** In a low sheet headline and friends stand side by side; the bench runs under both. */
export function Low(view: PieceView): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const isSquare = frame.shape === 'square';
  const room = ROOMS[isSquare ? 'square' : 'wide'];
  const friendsPx = frame.widthPx * room.friends;
  const stepsPx = (frame.widthPx - 2 * scale.margin) * 0.42;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ flexDirection: 'row', flexGrow: 1, minHeight: room.leastU * u * Math.max(0.6, squeeze) }}>
        <Box style={{ paddingTop: scale.margin, paddingBottom: 3 * u, paddingInlineStart: scale.margin, width: frame.widthPx - friendsPx }}>
          <Headline
            look={look}
            text={copy.headline}
            colour={look.colours.ink}
            maxPx={room.largestU * u}
            minPx={scale.headlineSmallest * 0.72}
            maxLines={isSquare ? 6 : 4}
            heightPx={room.headlineU * u * Math.max(0.48, squeeze)}
            widthPx={frame.widthPx - friendsPx - scale.margin - (isSquare ? 1 : 2.4) * u}
          />
        </Box>
        <Box style={{ width: friendsPx, marginTop: scale.margin }}>
          <Friends look={look} marginPx={room.friendsMarginU * u} />
        </Box>
      </Box>
      <Seat
        view={view}
        paddingPx={room.paddingU * u * Math.max(0.8, squeeze)}
        qr={isSquare ? 'end' : 'none'}
        {...(isSquare
          ? {}
          : {
              atEnd: {
                widthPx: stepsPx,
                content: (
                  <Steps
                    tips={copy.tips}
                    colour={look.colours.onLight}
                    sizePx={scale.tip}
                    minPx={Math.min(scale.tip, scale.body)}
                    widthPx={stepsPx}
                    gapPx={1.2 * u * squeeze}
                  />
                ),
              },
            })}
      />
      <UnderTheBench view={view} />
    </Sheet>
  );
}
