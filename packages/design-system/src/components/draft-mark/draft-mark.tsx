import type { Frame, Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { mix } from '../../mix.js';
import { ArtSlot, Box, type Canvas, TextSlot } from '../../slots.js';

/** How much ink a hatch line carries: seen at once, and text on it stays readable. */
const HATCH_SHARE = 0.14;
/** Thickness of the edge print in u (DESIGN §6: the outer 3 u). */
const EDGE_U = 2.6;

/** Hatch under the help column: readable for whoever verifies the number, useless for printing. */
export function DraftHatch({
  light,
  ink,
  unitPx,
}: {
  readonly light: string;
  readonly ink: string;
  readonly unitPx: number;
}): ReactElement {
  return (
    <ArtSlot
      slot="draft-hatch"
      style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
      draw={(canvas) => hatch(canvas, mix(light, ink, HATCH_SHARE), unitPx)}
    />
  );
}

function hatch(canvas: Canvas, colour: string, unitPx: number): ReactElement {
  const column = canvas.box('help-column');
  const right = Math.min(canvas.widthPx, column ? column.startPx + column.widthPx + unitPx : canvas.widthPx);
  const bottom = Math.min(canvas.heightPx, column ? column.topPx + column.heightPx + 1.2 * unitPx : canvas.heightPx);
  const step = 3.2 * unitPx;
  const thick = 0.8 * unitPx;
  const lines = [];
  for (let x = -bottom; x < right; x += step) lines.push(stripe(x, thick, right, bottom));
  return <path d={lines.join('')} fill={colour} />;
}

/** A stripe that rises at 45° from the bottom edge, cut by the rectangle 0…right × 0…height, which is the number's own row. */
function stripe(x: number, thick: number, right: number, height: number): string {
  const clip = (points: readonly (readonly [number, number])[]) => clipLeft(clipRight(points, right));
  const points = clip([
    [x, height],
    [x + thick, height],
    [x + thick + height, 0],
    [x + height, 0],
  ]);
  if (points.length < 3) return '';
  return `M${points.map(([px, py]) => `${round(px)} ${round(py)}`).join('L')}Z`;
}

type Points = readonly (readonly [number, number])[];

function clipLeft(points: Points): Points {
  return clipAt(points, 0, (px) => px >= 0);
}

function clipRight(points: Points, right: number): Points {
  return clipAt(points, right, (px) => px <= right);
}

/** Sutherland–Hodgman against one vertical line. */
function clipAt(points: Points, edge: number, isInside: (px: number) => boolean): Points {
  return points.flatMap((point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    const crossing = isInside(point[0]) === isInside(next[0]) ? [] : [crossAt(point, next, edge)];
    return isInside(point[0]) ? [point, ...crossing] : crossing;
  });
}

function crossAt(from: readonly [number, number], to: readonly [number, number], edge: number): readonly [number, number] {
  const part = (edge - from[0]) / (to[0] - from[0]);
  return [edge, from[1] + (to[1] - from[1]) * part];
}

export interface DraftTagProps {
  readonly text: string;
  readonly look: Look;
  readonly sizePx: number;
}

/** The word beside the label. */
export function DraftTag({ text, look, sizePx }: DraftTagProps): ReactElement {
  return (
    <Box
      style={{
        backgroundColor: look.colours.onLight,
        paddingInlineStart: sizePx * 0.45,
        paddingInlineEnd: sizePx * 0.45,
        paddingTop: sizePx * 0.28,
        paddingBottom: sizePx * 0.28,
      }}
    >
      <TextSlot
        slot="draft-tag"
        text={text}
        role="body"
        voice="text"
        weight={700}
        sizePx={sizePx}
        colour={look.colours.light}
        trim="ink"
        hug
        widthPx={sizePx * 12}
      />
    </Box>
  );
}

export interface DraftEdgeProps {
  readonly frame: Frame;
  readonly look: Look;
  readonly text: string;
}

/** Edge print around all four sides, like film: it cannot be cut off without cutting the design. */
export function DraftEdge({ frame, look, text }: DraftEdgeProps): ReactElement {
  const thick = EDGE_U * frame.u;
  const size = 1.35 * frame.u;
  const { field, ink } = look.colours;
  const side = (name: string, style: object, turn: 'none' | 'left' | 'right', lengthPx: number) => (
    <Box key={name} style={{ position: 'absolute', backgroundColor: field, ...style }}>
      <TextSlot
        slot={`draft-edge-${name}`}
        text={text}
        role="body"
        voice="text"
        weight={600}
        sizePx={size}
        colour={ink}
        repeat={{ lengthPx, thickPx: thick, turn }}
      />
    </Box>
  );
  return (
    <>
      {side('top', { top: 0, left: 0, width: frame.widthPx, height: thick }, 'none', frame.widthPx)}
      {side('bottom', { bottom: 0, left: 0, width: frame.widthPx, height: thick }, 'none', frame.widthPx)}
      {side('left', { top: thick, left: 0, width: thick, height: frame.heightPx - 2 * thick }, 'left', frame.heightPx - 2 * thick)}
      {side('right', { top: thick, right: 0, width: thick, height: frame.heightPx - 2 * thick }, 'right', frame.heightPx - 2 * thick)}
    </>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
