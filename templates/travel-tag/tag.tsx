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

/** From the edge of a tag that hangs to the middle of its hole, at least. */
const LEAST_EDGE_U = 5;

/** Height of the cut corner of a tag that lies, in its widths. */
export const LYING_CUT = 1.15;

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

function hanging({ box }: Canvas, { u }: Frame, look: Look, capPx: number): ReactElement {
  const tag = box('tag') ?? { startPx: 0, topPx: 0, widthPx: 0, heightPx: 0 };
  const { startPx: left, topPx: top } = tag;
  const right = left + tag.widthPx;
  const bottom = top + tag.heightPx;
  const cutPx = Math.min(capPx * 1.15, tag.widthPx * 0.3);
  const holeX = left + tag.widthPx / 2;
  const holeY = top + Math.max(capPx * 0.5, Math.min(capPx * 0.66, LEAST_EDGE_U * u));
  const holePx = Math.min(capPx * 0.26, 4.4 * u);
  const knot = { x: holeX + 0.7 * (holeY - 0.4 * top), y: 0.4 * top };
  const out = { x: knot.x + 9 * u + top, y: -2 * u };
  return (
    <>
      <path
        d={`M${left + cutPx} ${top}H${right - cutPx}L${right} ${top + capPx}V${bottom}H${left}V${top + capPx}Z`}
        fill={look.colours.object}
      />
      <Eyelet x={holeX} y={holeY} radius={holePx} look={look} />
      <Cord from={{ x: holeX, y: holeY }} knot={knot} out={out} look={look} unitPx={u} />
    </>
  );
}

function lying({ box, heightPx }: Canvas, { u }: Frame, look: Look, capPx: number): ReactElement {
  const tag = box('tag') ?? { startPx: 0, topPx: 0, widthPx: 0, heightPx: 0 };
  const { startPx: left, topPx: top } = tag;
  const right = left + tag.widthPx;
  const bottom = top + tag.heightPx;
  const cutPx = capPx * LYING_CUT;
  const holeX = left + capPx * 0.56;
  // The eyelet stands in the middle of the whole tag, stub and all, as long as the part with the words reaches so far.
  const holeY = Math.min(heightPx / 2, bottom - capPx * 0.56);
  return (
    <>
      <path d={`M${left} ${top + cutPx}L${left + capPx} ${top}H${right}V${bottom}H${left}Z`} fill={look.colours.object} />
      <Eyelet x={holeX} y={holeY} radius={Math.min(capPx * 0.24, 4.4 * u)} look={look} />
      <Cord
        from={{ x: holeX, y: holeY }}
        knot={{ x: left * 0.42, y: holeY - 6 * u }}
        out={{ x: -2 * u, y: holeY - 15 * u }}
        look={look}
        unitPx={u}
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

interface Point {
  readonly x: number;
  readonly y: number;
}

interface CordProps {
  readonly from: Point;
  readonly knot: Point;
  readonly out: Point;
  readonly look: Look;
  readonly unitPx: number;
}

/** How far a strand bows, in the length of the loop. */
const BOW = 0.26;

/** A loop through the hole, a knot, and one string that leaves the sheet: two strands, so that it is a string and nothing else. */
function Cord({ from, knot, out, look, unitPx }: CordProps): ReactElement {
  const [dx, dy] = [knot.x - from.x, knot.y - from.y];
  // Strands bow to both sides of the line from the hole to the knot.
  const strand = (bow: number) => {
    const at = (along: number, aside: number) => `${from.x + dx * along - dy * bow * aside} ${from.y + dy * along + dx * bow * aside}`;
    return `M${from.x} ${from.y}C${at(0.3, 1)} ${at(0.75, 0.9)} ${knot.x} ${knot.y}`;
  };
  return (
    <g fill="none" stroke={look.colours.ink} strokeWidth={0.9 * unitPx} strokeLinecap="round">
      <path d={strand(BOW)} />
      <path d={strand(-BOW)} />
      <path d={`M${knot.x} ${knot.y}Q${knot.x + dx * 0.4} ${knot.y + dy * 0.4} ${out.x} ${out.y}`} />
      <circle cx={knot.x} cy={knot.y} r={1.1 * unitPx} fill={look.colours.ink} stroke="none" />
    </g>
  );
}
