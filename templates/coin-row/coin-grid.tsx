import { ArtSlot, type Canvas, mix } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface CoinGridProps {
  readonly look: Look;
  /** Start edge of the first column. */
  readonly marginPx: number;
  readonly unitPx: number;
  /** Wanted height of a row; the rows then fill the box exactly. */
  readonly rowPx: number;
  /** A banner has no room for more than one. @default 2 */
  readonly fewestRows?: number;
  /** Where the bubble's tail leads. @default 'down' */
  readonly tail?: 'down' | 'end';
}

/** Rows of coins that leave through the end edge. One coin of the last row is a bubble. */
export function CoinGrid({ tail = 'down', ...rows }: CoinGridProps): ReactElement {
  return (
    <ArtSlot
      slot="coins"
      style={{ width: '100%', height: '100%', flexGrow: 1 }}
      draw={(canvas) => (tail === 'down' ? upright(canvas, rows) : sideways(canvas, rows))}
    />
  );
}

/** The box of the rows, for whatever goes on elsewhere on the sheet. */
export const COIN_ROWS = 'coin-rows';

type RowsProps = Omit<CoinGridProps, 'tail'>;

export interface MoreCoinsProps extends RowsProps {
  readonly heightPx: number;
}

/** The rows go on under the light and leave the sheet through its lower edge. */
export function MoreCoins({ heightPx, ...rows }: MoreCoinsProps): ReactElement {
  return (
    <ArtSlot
      slot="more-coins"
      style={{ width: '100%', height: heightPx }}
      draw={(canvas) => {
        const { widthPx } = canvas;
        const { look, marginPx, unitPx } = rows;
        const above = canvas.box(COIN_ROWS) ?? canvas;
        const { coinPx, gapPx, columns } = rowsIn(above, rows);
        const stepPx = coinPx + WALL_U * unitPx;
        const count = Math.ceil(heightPx / stepPx);
        return (
          <>
            <clipPath id="coins-under-the-light">
              <rect width={widthPx} height={heightPx} />
            </clipPath>
            <g clipPath="url(#coins-under-the-light)">
              {Array.from({ length: count * columns }, (_, index) => (
                <Coin
                  key={index}
                  cx={marginPx + coinPx / 2 + (index % columns) * (coinPx + gapPx)}
                  cy={1.4 * WALL_U * unitPx + coinPx / 2 + Math.floor(index / columns) * stepPx}
                  radius={coinPx / 2}
                  look={look}
                />
              ))}
            </g>
          </>
        );
      }}
    />
  );
}

/** Fewest rows and whole coins of a row that say "a dull thing repeated". */
const FEWEST_ROWS = 2;
const FULL_ROW = 4;
/** Between two rows, and of the tail under the last one, in u. */
const WALL_U = 2.6;
const TAIL_U = 4.6;

/** Rows that fill the height, and columns of which the edge of the sheet cuts the last. */
function rowsIn(
  { widthPx, heightPx }: Pick<Canvas, 'widthPx' | 'heightPx'>,
  { marginPx, unitPx, rowPx, fewestRows = FEWEST_ROWS }: RowsProps,
) {
  const tailPx = TAIL_U * unitPx;
  const wallPx = WALL_U * unitPx;
  const coinOf = (count: number) => (heightPx - tailPx - (count - 1) * wallPx) / count;
  const wantedRows = Math.max(fewestRows, Math.round((heightPx - tailPx + wallPx) / rowPx));
  const isShort = (count: number) => (widthPx - marginPx + wallPx) / (coinOf(count) + wallPx) < FULL_ROW;
  // Two or three large coins are no row: another row makes them smaller and more.
  const rows = isShort(wantedRows) ? wantedRows + 1 : wantedRows;
  const coinPx = coinOf(rows);
  const gapPx = gapForCutCoin(widthPx - marginPx, coinPx, wallPx);
  return { rows, coinPx, gapPx, columns: Math.ceil((widthPx - marginPx) / (coinPx + gapPx)) };
}

function upright({ widthPx, heightPx }: Canvas, props: RowsProps): ReactElement {
  const { look, marginPx, unitPx } = props;
  const { rows, coinPx, gapPx, columns } = rowsIn({ widthPx, heightPx }, props);
  const wallPx = WALL_U * unitPx;
  const bubbleColumn = columns > 3 ? 1 : 0;
  const radius = coinPx / 2;
  const cells = Array.from({ length: rows * columns }, (_, index) => ({ column: index % columns, line: Math.floor(index / columns) }));
  return (
    <>
      {cells.map(({ column, line }) => {
        const cx = marginPx + radius + column * (coinPx + gapPx);
        const cy = radius + line * (coinPx + wallPx);
        const isBubble = line === rows - 1 && column === bubbleColumn;
        return isBubble ? (
          <path key="bubble" d={bubbleDown(cx, cy, radius, heightPx)} fill={look.colours.light} />
        ) : (
          <Coin key={`${line}-${column}`} cx={cx} cy={cy} radius={radius} look={look} />
        );
      })}
    </>
  );
}

/** The gap, near to the wanted one, at which the sheet's edge cuts the last coin in half: neither a sliver nor a near miss. */
function gapForCutCoin(roomPx: number, coinPx: number, wantedPx: number): number {
  const whole = Math.max(1, Math.round((roomPx - coinPx / 2) / (coinPx + wantedPx)));
  return Math.max(wantedPx * 0.6, (roomPx - coinPx / 2) / whole - coinPx);
}

/** Rows that end before the light; the last coin is the bubble, and its tail touches the light. */
function sideways({ widthPx, heightPx }: Canvas, { look, unitPx, rowPx, fewestRows = FEWEST_ROWS }: RowsProps): ReactElement {
  const wallPx = WALL_U * unitPx;
  const rows = Math.max(fewestRows, Math.round((heightPx + wallPx) / rowPx));
  const coinPx = (heightPx - (rows - 1) * wallPx) / rows;
  const radius = coinPx / 2;
  const bubbleX = widthPx - radius - 4.4 * unitPx;
  const steps = Math.max(1, Math.round((bubbleX - radius) / (coinPx + wallPx)));
  const stepPx = (bubbleX - radius) / steps;
  const cells = Array.from({ length: rows * (steps + 1) }, (_, index) => ({
    fromEnd: index % (steps + 1),
    line: Math.floor(index / (steps + 1)),
  }));
  return (
    <>
      {cells.map(({ fromEnd, line }) => {
        const cx = bubbleX - fromEnd * stepPx;
        const cy = radius + line * (coinPx + wallPx);
        const isBubble = line === rows - 1 && fromEnd === 0;
        return isBubble ? (
          <path key="bubble" d={bubbleEnd(cx, cy, radius, widthPx)} fill={look.colours.light} />
        ) : (
          <Coin key={`${line}-${fromEnd}`} cx={cx} cy={cy} radius={radius} look={look} />
        );
      })}
    </>
  );
}

/** A coin without a currency: disc, milled ring, hollow. */
export function Coin({
  cx,
  cy,
  radius,
  look,
}: {
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
  readonly look: Look;
}): ReactElement {
  const { field, object } = look.colours;
  const ringPx = radius * 0.8;
  const tooth = (2 * Math.PI * ringPx) / 44;
  return (
    <>
      <circle cx={cx} cy={cy} r={radius} fill={object} />
      <circle
        cx={cx}
        cy={cy}
        r={ringPx}
        fill="none"
        stroke={field}
        strokeWidth={radius * 0.13}
        strokeDasharray={`${tooth * 0.46} ${tooth * 0.54}`}
      />
      <circle cx={cx} cy={cy} r={radius * 0.58} fill={mix(object, field, 0.34)} />
    </>
  );
}

/** Three quarters of a circle; the fourth runs down to the light and ends in a point. */
function bubbleDown(cx: number, cy: number, radius: number, bottom: number): string {
  return `M${cx - radius} ${cy}A${radius} ${radius} 0 1 1 ${cx - radius * 0.08} ${cy + radius}L${cx - radius} ${bottom + 1}Z`;
}

export function bubbleEnd(cx: number, cy: number, radius: number, end: number): string {
  return `M${cx} ${cy + radius}A${radius} ${radius} 0 1 1 ${cx + radius} ${cy - radius * 0.08}L${end + 1} ${cy + radius}Z`;
}
