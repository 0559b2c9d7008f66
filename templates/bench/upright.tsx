import { Box, Headline, scaleFor, Sheet, topMarginPx } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Friends } from './friends.js';
import { Seat } from './seat.js';
import { UnderTheBench } from './under-the-bench.js';

/** By shape, in u: most room for the headline, least for the friends. */
const ROOMS = {
  poster: { headlineU: 33, friendsU: 26 },
  portrait: { headlineU: 22, friendsU: 32 },
  tall: { headlineU: 25, friendsU: 34 },
} as const;

/** The headline over the friends, the friends on the bench, and what to do under it. */
export function Upright(view: PieceView): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const { u, squeeze, shape } = frame;
  const room = ROOMS[shape as keyof typeof ROOMS];
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Headline
        look={look}
        text={copy.headline}
        colour={look.colours.ink}
        maxPx={scale.headline * 0.86}
        minPx={scale.headlineSmallest * 0.8}
        maxLines={5}
        heightPx={room.headlineU * u * Math.max(0.85, squeeze)}
        widthPx={frame.widthPx - 2 * scale.margin}
        style={{ marginTop: topMarginPx(frame), marginInlineStart: scale.margin }}
      />
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          minHeight: room.friendsU * u * Math.max(0.7, squeeze),
          marginTop: 4 * u * Math.max(0.8, squeeze),
        }}
      >
        <Friends look={look} marginPx={scale.margin} />
      </Box>
      <Seat view={view} paddingPx={3.2 * u * Math.max(0.8, squeeze)} qr="end" />
      <UnderTheBench view={view} />
    </Sheet>
  );
}
