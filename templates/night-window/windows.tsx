import { ArtSlot, type Canvas, handColours, mix } from '@campaignkit/design-system';
import { contrastRatio, type Frame, type Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** Width and height of a pane, and the wall between two, in u. */
const PANE = { widthU: 12.6, heightU: 15.2, wallU: 4 } as const;

/** Where the first pane begins, in its widths: it leaves the sheet. */
const FIRST = -0.44;

export interface WindowsProps {
  readonly frame: Frame;
  readonly look: Look;
}

/** Rows of panes that go on under the light, all of them dark. */
export function DarkWindows({ frame, look }: WindowsProps): ReactElement {
  return <ArtSlot slot="dark-windows" style={{ width: '100%', height: '100%' }} draw={(canvas) => drawDark(canvas, frame, look)} />;
}

function drawDark({ widthPx, heightPx }: Canvas, { u }: Frame, look: Look): ReactElement {
  const [paneWidthPx, paneHeightPx, wallPx] = [PANE.widthU * u, PANE.heightU * u, PANE.wallU * u];
  const columns = Math.ceil(widthPx / (paneWidthPx + wallPx)) + 1;
  const rows = Math.ceil(heightPx / (paneHeightPx + wallPx));
  const cells = Array.from({ length: rows * columns }, (_, index) => ({ column: index % columns, row: Math.floor(index / columns) }));
  return (
    <>
      {cells.map(({ column, row }) => (
        <rect
          key={`${row}-${column}`}
          x={FIRST * paneWidthPx + column * (paneWidthPx + wallPx)}
          y={wallPx + row * (paneHeightPx + wallPx)}
          width={paneWidthPx}
          height={paneHeightPx}
          fill={tone(look, row + 1, column)}
        />
      ))}
    </>
  );
}

/** Panes that leave the sheet at its edges; one is lit. The last row stands whole on the lower edge. */
export function Windows({ frame, look }: WindowsProps): ReactElement {
  return <ArtSlot slot="windows" style={{ width: '100%', height: '100%', flexGrow: 1 }} draw={(canvas) => draw(canvas, frame, look)} />;
}

function draw({ widthPx, heightPx }: Canvas, { u, shape }: Frame, look: Look): ReactElement {
  const isBeside = shape === 'wide' || shape === 'square';
  const wallPx = PANE.wallU * u;
  // In a low band one whole row stands free of the sheet's edge; in a high one the rows leave through it.
  const fullPx = PANE.heightU * u;
  const isLow = heightPx < fullPx + 4 * u;
  const rowCount = isBeside ? Math.round((heightPx + wallPx) / (fullPx + wallPx)) : Math.ceil(heightPx / (fullPx + wallPx));
  const rows = Math.max(1, rowCount);
  const paneHeightPx = isLow ? Math.min(fullPx, heightPx - 4 * u) : fullPx;
  const paneWidthPx = paneHeightPx * (PANE.widthU / PANE.heightU);
  const stepPx = paneWidthPx + wallPx;
  // Beside the headline, whole columns begin at the start; in a wide sheet the lit window stands over the start edge of the light.
  const firstPx = isBeside ? 0 : FIRST * paneWidthPx;
  const columns = Math.ceil((widthPx - firstPx) / stepPx);
  const lit = isBeside ? { column: 0, row: 0 } : { column: Math.max(1, columns - 3), row: rows > 2 ? 1 : 0 };
  const cells = Array.from({ length: rows * columns }, (_, index) => ({ column: index % columns, row: Math.floor(index / columns) }));
  return (
    <>
      {cells.map(({ column, row }) => {
        const x = firstPx + column * stepPx;
        // Beside the headline the uppermost row always leaves the sheet.
        const top = isBeside && row > 0 && row === rows - 1 ? 0 : Math.max(0, heightPx - (row + 1) * paneHeightPx - row * wallPx);
        const height = heightPx - row * (paneHeightPx + wallPx) - top;
        if (height <= 0) return null;
        const isLit = column === lit.column && row === lit.row;
        return (
          <g key={`${row}-${column}`}>
            <rect x={x} y={top} width={paneWidthPx} height={height} fill={isLit ? look.colours.light : tone(look, row, column)} />
            {isLit ? <Lamp x={x} y={top + height - paneHeightPx} scale={paneWidthPx / 126} colour={look.colours.field} /> : null}
          </g>
        );
      })}
    </>
  );
}

/** Panes are dark beside the one that is lit: a look whose object is pale lends them its hand instead. */
const LEAST_CONTRAST = 4;

/** No two neighbours are equally dark; flat tones between the pane's own and the field. */
function tone(look: Look, row: number, column: number): string {
  const { field, object, light } = look.colours;
  const pane = (contrastRatio(object, light) ?? 0) >= LEAST_CONTRAST ? object : handColours(look).hand;
  const shares = [0.95, 0.7, 0.85, 0.6, 0.9];
  return mix(field, pane, shares[(row * 2 + column) % shares.length] ?? 0.8);
}

/** A lamp with a wide shade on a table, drawn for a pane of 126 × 152. */
function Lamp({
  x,
  y,
  scale,
  colour,
}: {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly colour: string;
}): ReactElement {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <path d="M22 152V130H104V152Z" fill={colour} />
      <path d="M63 130V80" fill="none" stroke={colour} strokeWidth={8} />
      <path d="M46 40H80L104 86H22Z" fill={colour} />
    </g>
  );
}
