import { scaleFor } from '@campaignkit/design-system';
import { frameFor } from '@campaignkit/engine';
import type { Box, Format, Shape } from '@campaignkit/model';

/** Columns of a shape; strip, column and box have blocks of their own instead. */
const COLUMNS: Readonly<Record<Shape, number>> = {
  poster: 12,
  portrait: 12,
  square: 12,
  wide: 12,
  tall: 6,
  card: 6,
  strip: 0,
  column: 0,
  box: 0,
  'tear-off': 12,
  backdrop: 12,
};
const GUTTER_U = 2;
/** A poster's foot stands lower than its other edges. */
const FOOT_U: Partial<Record<Shape, number>> = { poster: 4 };

export interface LayoutGrid {
  /** What the margins leave. */
  readonly inner: Box;
  readonly columns: readonly Box[];
}

/** Margins and columns of a format, in layout pixels. */
export function layoutGrid(format: Format): LayoutGrid {
  const frame = frameFor(format, 'ltr', 1);
  const { u } = frame;
  const { margin } = scaleFor(frame);
  const foot = FOOT_U[format.shape];
  const inner: Box = {
    xPx: margin,
    yPx: margin,
    widthPx: format.widthPx - 2 * margin,
    heightPx: format.heightPx - margin - (foot === undefined ? margin : foot * u),
  };
  const count = COLUMNS[format.shape];
  const gutter = GUTTER_U * u;
  const widthPx = (inner.widthPx - (count - 1) * gutter) / count;
  return {
    inner,
    columns: Array.from({ length: count }, (_, index) => ({ ...inner, xPx: inner.xPx + index * (widthPx + gutter), widthPx })),
  };
}
