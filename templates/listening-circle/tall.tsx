import { Headline, scaleFor, Sheet, topMarginPx } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { chairPx, Circle, REACH, SUNK } from './circle.js';
import { Light } from './light.js';
import { Middle } from './middle.js';

/** In u: room for the headline, diameter of the free middle. */
const SIZES = { headlineU: 19, middleU: 51 } as const;
const UP = 270;

/** Headline, then the light; the circle hangs from it by its lit chair and reaches down to where a story takes chairs, but no words. */
export function Tall(view: PieceView): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const middlePx = SIZES.middleU * u * Math.max(0.8, squeeze);
  const chair = chairPx(middlePx);
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Headline
        look={look}
        text={copy.headline}
        colour={look.colours.ink}
        maxPx={scale.headline * 0.86}
        minPx={scale.headlineSmallest * 0.72}
        maxLines={3}
        heightPx={SIZES.headlineU * u}
        widthPx={frame.widthPx - 2 * scale.margin}
        style={{ marginTop: topMarginPx(frame), marginBottom: 4 * u * squeeze, marginInlineStart: scale.margin }}
      />
      <Light view={view} scale={scale} widthPx={frame.widthPx} hasSteps={false} isAtFoot={false} />
      <Middle
        view={view}
        sizePx={middlePx}
        style={{ marginTop: chair * (REACH - SUNK), marginInlineStart: (frame.widthPx - middlePx) / 2 }}
      />
      <Circle look={look} freeAtDegrees={UP} />
    </Sheet>
  );
}
