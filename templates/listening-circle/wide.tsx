import { Headline, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { chairPx, Circle, REACH, SUNK } from './circle.js';
import { Light } from './light.js';
import { Middle } from './middle.js';

/** The lit chair of a wide sheet stands level with the help, and its backrest upright against it. */
const FREE_AT_SIDE = 180;

/** Headline and light at the start, the circle at the end; its lit chair stands in the light. */
export function Wide(view: PieceView): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u } = frame;
  const middlePx = 55 * u;
  const chair = chairPx(middlePx);
  const startPx = frame.widthPx - middlePx - 0.7 * chair;
  const lightPx = startPx - chair * (REACH - SUNK);
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ justifyContent: 'space-between' }}>
      <Headline
        look={look}
        text={copy.headline}
        colour={look.colours.ink}
        maxPx={roomy.headline}
        minPx={scale.headlineSmallest * 0.8}
        maxLines={4}
        heightPx={27 * u}
        widthPx={startPx - chair * REACH - scale.margin - 3 * u}
        style={{ marginTop: scale.margin, marginInlineStart: scale.margin }}
      />
      <Middle
        view={view}
        sizePx={middlePx}
        style={{ position: 'absolute', top: (frame.heightPx - middlePx) / 2, insetInlineStart: startPx }}
      />
      <Light view={view} scale={scale} widthPx={lightPx} hasSteps={false} leastHeightPx={frame.heightPx / 2 + chair / 2 + 1.4 * u} />
      <Circle look={look} freeAtDegrees={FREE_AT_SIDE} />
    </Sheet>
  );
}
