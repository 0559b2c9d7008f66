import { ArtSlot, type Canvas } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** Name of the box on which the weight lies. */
export const STRIP = 'tab-strip';

export interface WeightProps {
  readonly look: Look;
  readonly radiusPx: number;
  /** Centre, from the start edge of the sheet. */
  readonly centrePx: number;
  /** How far the disc sinks into the tabs. */
  readonly sinkPx: number;
  readonly cutPx: number;
}

/** A heavy disc that sinks into the tabs, and the cuts between them: whoever takes a tab takes a part of the weight. */
export function Weight(props: WeightProps): ReactElement {
  return (
    <ArtSlot
      slot="weight"
      style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
      draw={(canvas) => draw(canvas, props)}
    />
  );
}

function draw(canvas: Canvas, { look, radiusPx, centrePx, sinkPx, cutPx }: WeightProps): ReactElement {
  const strip = canvas.box(STRIP);
  if (!strip) return <g />;
  const { field, object } = look.colours;
  const tabs = tabsOf(canvas);
  const bottom = strip.topPx + strip.heightPx;
  return (
    <>
      <clipPath id="weight-sheet">
        <rect width={canvas.widthPx} height={canvas.heightPx} />
      </clipPath>
      <circle cx={centrePx} cy={strip.topPx + sinkPx - radiusPx} r={radiusPx} fill={object} clipPath="url(#weight-sheet)" />
      {tabs.map(({ startPx }) =>
        startPx > cutPx ? (
          <path key={startPx} d={`M${startPx} ${strip.topPx}V${bottom}`} stroke={field} strokeWidth={cutPx} fill="none" />
        ) : null,
      )}
      <path
        d={`M0 ${strip.topPx}H${canvas.widthPx}`}
        stroke={field}
        strokeWidth={cutPx}
        strokeDasharray={`${cutPx * 3} ${cutPx * 2}`}
        fill="none"
      />
    </>
  );
}

function tabsOf(canvas: Canvas) {
  const tabs = [];
  for (let box = canvas.box('tab-1'); box; box = canvas.box(`tab-${tabs.length + 1}`)) tabs.push(box);
  return tabs;
}
