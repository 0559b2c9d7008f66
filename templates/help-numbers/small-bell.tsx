import { ArtSlot, type Canvas, mix } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** Height of a row in its width, gap between rows in their height, and the bell in the row's. */
const ROW = 0.24;
const GAP = 0.28;
const BELL = 0.62;
const RING = 0.24;
const BUTTON = 0.46;
/** How far an unlit plate stands out from the panel. */
const UNLIT = 0.24;

/** A panel of doorbells: a plate and a bell in every row, and the one nearest to the help is lit. */
export function SmallBell({ look }: { readonly look: Look }): ReactElement {
  return <ArtSlot slot="bells" style={{ width: '100%', height: '100%' }} draw={(canvas) => draw(canvas, look)} />;
}

function draw({ widthPx, heightPx }: Canvas, look: Look): ReactElement {
  const { slab, onSlab, light } = look.colours;
  const columns = Math.max(1, Math.round((ROW * widthPx) / heightPx));
  const paddingPx = 0.1 * Math.min(widthPx / columns, heightPx * 2);
  const columnPx = (widthPx - paddingPx) / columns - paddingPx;
  const rows = Math.max(1, Math.floor((heightPx - 2 * paddingPx) / (ROW * columnPx * (1 + GAP))));
  const rowPx = (heightPx - 2 * paddingPx) / (rows + GAP * (rows - 1));
  const bellPx = Math.min(rowPx, columnPx * ROW) * BELL;
  const cells = Array.from({ length: rows * columns }, (_, index) => ({ row: Math.floor(index / columns), column: index % columns }));
  return (
    <>
      <rect width={widthPx} height={heightPx} fill={slab} />
      {cells.map(({ row, column }) => {
        const colour = row === rows - 1 && column === columns - 1 ? light : mix(slab, onSlab, UNLIT);
        const [x, y] = [paddingPx + column * (columnPx + paddingPx), paddingPx + row * rowPx * (1 + GAP)];
        const bell = { cx: x + columnPx - bellPx / 2, cy: y + rowPx / 2 };
        return (
          <g key={`${row}-${column}`}>
            <rect x={x} y={y} width={columnPx - bellPx * 1.4} height={rowPx} fill={colour} />
            <circle {...bell} r={(bellPx / 2) * (1 - RING / 2)} fill="none" stroke={colour} strokeWidth={(bellPx / 2) * RING} />
            <circle {...bell} r={(bellPx / 2) * BUTTON} fill={colour} />
          </g>
        );
      })}
    </>
  );
}
