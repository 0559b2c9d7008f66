import { ArtSlot, type Canvas, mix } from '@campaignkit/design-system';
import type { Frame, Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface TagProps {
  readonly frame: Frame;
  readonly look: Look;
  /** Height of the cut corners, on a tag that lies: their width. */
  readonly capPx: number;
  readonly isLying?: boolean;
}

/** What the words stand on: a tag with two cut corners, an eyelet, and the string that leaves the sheet. Drawn behind the box `tag`. */
export function Tag({ frame, look, capPx, isLying = false }: TagProps): ReactElement {
  return (
    <ArtSlot
      slot="tag-drawing"
      style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: frame.widthPx, height: frame.heightPx }}
      draw={(canvas) => (isLying ? lying(canvas, frame, look, capPx) : hanging(canvas, frame, look, capPx))}
    />
  );
}

function hanging({ box }: Canvas, { u }: Frame, look: Look, capPx: number): ReactElement | never {
  const tag = box('tag') ?? { startPx: 0, topPx: 0, widthPx: 0, heightPx: 0 };
  const { startPx: left, topPx: top } = tag;
  const right = left + tag.widthPx;
  const bottom = top + tag.heightPx;
  const cutPx = Math.min(capPx * 1.15, tag.widthPx * 0.3);
  const holeX = left + tag.widthPx / 2;
  const holeY = top + capPx * 0.5;
  const holePx = Math.min(capPx * 0.26, 4.4 * u);
  const stringPx = 1.5 * u;
  const outX = holeX + Math.max(14 * u, top * 1.1);
  return (
    <>
      <path
        d={`M${left + cutPx} ${top}H${right - cutPx}L${right} ${top + capPx}V${bottom}H${left}V${top + capPx}Z`}
        fill={look.colours.object}
      />
      <Eyelet x={holeX} y={holeY} radius={holePx} look={look} />
      <path
        d={`M${holeX} ${holeY}C${holeX} ${top - 2.6 * u} ${outX - 4 * u} ${top - 1 * u} ${outX} ${-2 * u}`}
        fill="none"
        stroke={look.colours.ink}
        strokeWidth={stringPx}
        strokeLinecap="round"
      />
    </>
  );
}

function lying({ box }: Canvas, { u }: Frame, look: Look, capPx: number): ReactElement {
  const tag = box('tag') ?? { startPx: 0, topPx: 0, widthPx: 0, heightPx: 0 };
  const { startPx: left, topPx: top } = tag;
  const right = left + tag.widthPx;
  const bottom = top + tag.heightPx;
  const cutPx = Math.min(capPx * 1.15, tag.heightPx * 0.34);
  const holeX = left + capPx * 0.56;
  const holeY = top + tag.heightPx / 2;
  return (
    <>
      <path
        d={`M${left} ${top + cutPx}L${left + capPx} ${top}H${right}V${bottom}H${left + capPx}L${left} ${bottom - cutPx}Z`}
        fill={look.colours.object}
      />
      <Eyelet x={holeX} y={holeY} radius={Math.min(capPx * 0.24, 4.4 * u)} look={look} />
      <path
        d={`M${holeX} ${holeY}C${left - 3 * u} ${holeY} ${left - 3 * u} ${top + 20 * u} ${-2 * u} ${top + 12 * u}`}
        fill="none"
        stroke={look.colours.ink}
        strokeWidth={1.8 * u}
        strokeLinecap="round"
      />
    </>
  );
}

/** The hole in its reinforcing ring. */
function Eyelet({
  x,
  y,
  radius,
  look: {
    colours: { field, object, onObject },
  },
}: {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly look: Look;
}): ReactElement {
  return (
    <>
      <circle cx={x} cy={y} r={radius * 1.5} fill={mix(object, onObject, 0.16)} />
      <circle cx={x} cy={y} r={radius} fill={field} />
    </>
  );
}
