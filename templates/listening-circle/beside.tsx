import { Box, Headline, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { chairPx, Circle, REACH, SUNK } from './circle.js';
import { Light } from './light.js';
import { MIDDLE } from './circle.js';
import { Words } from './middle.js';

/** By shape, in u: room for the headline, diameter of the free middle, from its own middle to the end edge, largest words. */
const SIZES = {
  square: { headlineU: 19, middleU: 26, fromEndU: 21, wordsU: 5 },
  portrait: { headlineU: 26, middleU: 34, fromEndU: 22, wordsU: 5.2 },
} as const;
const DOWN = 90;

/** Headline over the whole width; the words to say at the start, and beside them the circle, which leaves the sheet at the end. */
export function Beside(view: PieceView): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const { u, squeeze, shape } = frame;
  const { headlineU, middleU, fromEndU, wordsU } = SIZES[shape as keyof typeof SIZES];
  const middlePx = middleU * u * Math.max(0.84, squeeze);
  const chair = chairPx(middlePx);
  const startPx = frame.widthPx - fromEndU * u - middlePx / 2;
  const wordsPx = startPx - chair * REACH - scale.margin - 3 * u;
  const circlePx = middlePx + chair * (2 * REACH - SUNK);
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ justifyContent: 'space-between' }}>
      <Headline
        look={look}
        text={copy.headline}
        colour={look.colours.ink}
        maxPx={scale.headline * 0.92}
        minPx={scale.headlineSmallest * 0.7}
        maxLines={squeeze < 0.9 ? 4 : 2}
        heightPx={headlineU * u}
        widthPx={frame.widthPx - 2 * scale.margin}
        style={{ marginTop: scale.margin, marginInlineStart: scale.margin, marginBottom: 3.4 * u * squeeze }}
      />
      <Box style={{ flexDirection: 'column' }}>
        <Box style={{ flexDirection: 'row', height: circlePx, paddingInlineStart: scale.margin }}>
          <Box style={{ alignItems: 'center', width: startPx - scale.margin, height: '100%' }}>
            <Words view={view} maxPx={wordsU * u} widthPx={wordsPx} heightPx={circlePx - 4 * u} align="start" />
          </Box>
          <Box name={MIDDLE} style={{ width: middlePx, height: middlePx, marginTop: chair * REACH }} />
        </Box>
        <Light view={view} scale={scale} widthPx={frame.widthPx} hasSteps={false} />
      </Box>
      <Circle look={look} freeAtDegrees={DOWN} />
    </Sheet>
  );
}
