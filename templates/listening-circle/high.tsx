import { Box, Headline, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { chairPx, Circle, REACH, SUNK } from './circle.js';
import { Light } from './light.js';
import { Middle } from './middle.js';

/** In u: most room for the headline, diameter of the free middle and down to what share of it. */
const SIZES = { headlineU: 25, middleU: 46, least: 0.76 } as const;

const DOWN = 90;

/** Headline, circle, and the light across the foot of the sheet. */
export function High(view: PieceView): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const middlePx = SIZES.middleU * u * Math.max(SIZES.least, squeeze);
  const chair = chairPx(middlePx);
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          paddingTop: scale.margin,
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline}
          minPx={scale.headlineSmallest * 0.72}
          maxLines={3}
          heightPx={SIZES.headlineU * u * Math.max(0.8, squeeze)}
          widthPx={frame.widthPx - 2 * scale.margin}
        />
      </Box>
      <Middle
        view={view}
        sizePx={middlePx}
        style={{
          marginTop: chair * REACH + 4 * u * squeeze,
          marginBottom: chair * (REACH - SUNK),
          marginInlineStart: (frame.widthPx - middlePx) / 2,
        }}
      />
      <Light view={view} scale={scale} widthPx={frame.widthPx} hasSteps={copy.quote !== null} />
      <Circle look={look} freeAtDegrees={DOWN} />
    </Sheet>
  );
}
