import { Box, Headline, HelpSurface, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Hand } from './hand.js';
import { measuresOf } from './measures.js';

/** The hand enters under the headline; the light stands on the floor at the end. */
export function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const lightPx = frame.widthPx * 0.35;
  const startPx = frame.widthPx - lightPx - scale.margin;
  const paddingPx = 4.6 * u;
  const { headlineU, isTight, ...hand } = measuresOf('wide', squeeze);
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row' }}>
      <Box
        style={{
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: startPx,
          height: '100%',
          paddingTop: scale.margin,
          paddingBottom: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={roomy.headline}
          minPx={scale.headlineSmallest * (isTight ? 0.75 : 1)}
          maxLines={isTight ? 3 : 2}
          heightPx={(isTight ? 20.8 : headlineU * squeeze) * u}
          widthPx={startPx - scale.margin - 4 * u}
          style={{ marginInlineStart: scale.margin }}
        />
        <Hand
          look={look}
          tips={copy.tips}
          widthPx={startPx - 4 * u}
          unitPx={u}
          leastPx={scaleFor({ ...frame, squeeze: 0 }).tip}
          measures={hand}
          lengthsPx={(isTight ? [0.97, 1, 0.97] : [0.9, 1, 0.92, 0.6]).map((share) => share * (startPx - 4 * u))}
        />
      </Box>
      <Box style={{ height: '100%', flexDirection: 'column', justifyContent: 'flex-end' }}>
        <HelpSurface
          frame={frame}
          look={look}
          copy={copy}
          brand={brand}
          widthPx={lightPx - 2 * paddingPx}
          showQr={false}
          footGapPx={6 * u}
          cornerPx={look.cornerU * u}
          style={{
            width: lightPx,
            borderEndStartRadius: 0,
            borderEndEndRadius: 0,
            paddingTop: 5 * u,
            paddingBottom: 5 * u,
            paddingInlineStart: paddingPx,
          }}
        />
      </Box>
    </Sheet>
  );
}
