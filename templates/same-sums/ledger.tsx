import { ArtSlot, type Canvas, drawingColours, mix } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** Every so many lines the same small payment returns, in a low list sooner; it stands first in the second line. */
const EVERY = 4;
const EVERY_IN_LOW = 3;
const LOW_LINES = 8;
const FIRST = 1;
/** Seen once it is a line; seen twice, and once more in the light, it is a pattern. */
const LEAST_ROUNDS = 2;
/** Height of a bar in a line. */
const BAR_SHARE = 0.52;
/** Name and sum of what returns, in u: always the same. */
const NAME_U = 15;
const SUM_U = 4.6;
/** Names and sums of everything else, in u: no two lines alike, and every sum larger. */
const NAMES_U = [27, 19, 34, 23, 30, 17, 38, 25, 21, 33, 28];
const SUMS_U = [11, 16, 8.5, 13, 19, 10, 14.5];
/** Where the names begin, after a short date, in u. */
const DATE_U = 6;
const NAME_START_U = 10;

export interface LedgerProps {
  readonly look: Look;
  readonly unitPx: number;
  /** From the edges of the drawing to its columns. */
  readonly marginPx: number;
  /** Wanted height of a line; the lines then fill the box exactly. */
  readonly linePx: number;
  /** `below`: the next line that returns is the first of the light under the drawing. `inside`: the last one is lit, and runs to the end edge. */
  readonly lit: 'below' | 'inside';
}

/** Lines of a list, as bars. What returns is strong; the rest is quiet. */
export function Ledger({ look, unitPx, marginPx, linePx, lit }: LedgerProps): ReactElement {
  return (
    <ArtSlot
      slot="ledger"
      style={{ width: '100%', height: '100%', flexGrow: 1 }}
      draw={(canvas) => lines(canvas, look, unitPx, marginPx, linePx, lit)}
    />
  );
}

/** The box of the list, for whatever goes on elsewhere on the sheet. */
export const LEDGER_LINES = 'ledger-lines';

/** How many lines fill the height, how high each is, and how often the same returns. */
function linesIn(heightPx: number, linePx: number, lit: LedgerProps['lit']) {
  const wanted = heightPx / linePx;
  const every = wanted < LOW_LINES ? EVERY_IN_LOW : EVERY;
  // Inside, the lit line and one more line follow the last round.
  const tail = lit === 'inside' ? 2 : 0;
  const rounds = Math.max(LEAST_ROUNDS, Math.round((wanted - FIRST - tail) / every));
  const count = FIRST + rounds * every + tail;
  return { count, stepPx: heightPx / count, every, litAt: FIRST + rounds * every };
}

function lines(
  { widthPx, heightPx }: Canvas,
  look: Look,
  unitPx: number,
  marginPx: number,
  linePx: number,
  lit: LedgerProps['lit'],
): ReactElement {
  const { count, stepPx, every, litAt } = linesIn(heightPx, linePx, lit);
  const { light, onLight } = look.colours;
  const { strong, quiet } = tonesOf(look);
  return (
    <>
      {Array.from({ length: count }, (_, index) => {
        const returns = index % every === FIRST;
        const isLit = lit === 'inside' && index === litAt;
        const line = { top: index * stepPx, heightPx: stepPx, widthPx, marginPx, unitPx } as const;
        return (
          <g key={index}>
            {isLit ? <rect x={0} y={line.top} width={widthPx + 1} height={stepPx} fill={light} /> : null}
            <Line {...line} {...(returns ? SAME : various(index))} colour={isLit ? onLight : returns ? strong : quiet} />
          </g>
        );
      })}
    </>
  );
}

export interface MoreLinesProps extends Omit<LedgerProps, 'lit'> {
  readonly heightPx: number;
  readonly widthPx: number;
}

/** The list goes on under the light and leaves the sheet through its lower edge. */
export function MoreLines({ look, unitPx, marginPx, linePx, heightPx, widthPx }: MoreLinesProps): ReactElement {
  const { strong, quiet } = tonesOf(look);
  return (
    <ArtSlot
      slot="more-lines"
      style={{ width: widthPx, height: heightPx }}
      draw={(canvas) => {
        const above = canvas.box(LEDGER_LINES) ?? canvas;
        const { stepPx, every } = linesIn(above.heightPx, linePx, 'below');
        return (
          <>
            <clipPath id="lines-under-the-light">
              <rect width={canvas.widthPx} height={canvas.heightPx} />
            </clipPath>
            <g clipPath="url(#lines-under-the-light)">
              {Array.from({ length: Math.ceil(canvas.heightPx / stepPx) }, (_, index) => {
                const line = { top: index * stepPx, heightPx: stepPx, widthPx: canvas.widthPx, marginPx, unitPx } as const;
                // The line before the first of these is the marked one.
                const returns = (index + 1) % every === 0;
                return <Line key={line.top} {...line} {...(returns ? SAME : various(index + 3))} colour={returns ? strong : quiet} />;
              })}
            </g>
          </>
        );
      }}
    />
  );
}

function tonesOf({ colours }: Look): { readonly strong: string; readonly quiet: string } {
  const { object } = drawingColours(colours);
  return { strong: object, quiet: mix(colours.field, object, 0.24) };
}

const SAME = { nameU: NAME_U, sumU: SUM_U } as const;

function various(index: number) {
  return { nameU: NAMES_U[index % NAMES_U.length] ?? NAME_U, sumU: SUMS_U[index % SUMS_U.length] ?? SUM_U };
}

interface LineProps {
  readonly top: number;
  readonly heightPx: number;
  readonly widthPx: number;
  readonly marginPx: number;
  readonly unitPx: number;
  readonly nameU: number;
  readonly sumU: number;
  readonly colour: string;
}

/** Date, name, sum: three bars. */
function Line({ top, heightPx, widthPx, marginPx, unitPx, nameU, sumU, colour }: LineProps): ReactElement {
  const bar = { y: top + (heightPx * (1 - BAR_SHARE)) / 2, height: heightPx * BAR_SHARE, fill: colour } as const;
  return (
    <>
      <rect {...bar} x={marginPx} width={DATE_U * unitPx} />
      <rect {...bar} x={marginPx + NAME_START_U * unitPx} width={nameU * unitPx} />
      <rect {...bar} x={widthPx - marginPx - sumU * unitPx} width={sumU * unitPx} />
    </>
  );
}

export interface MarkedLineProps extends Pick<LedgerProps, 'look' | 'unitPx' | 'marginPx'> {
  readonly heightPx: number;
  readonly widthPx: number;
}

/** The line that returns once more, on the light. */
export function MarkedLine({ look, unitPx, marginPx, heightPx, widthPx }: MarkedLineProps): ReactElement {
  return (
    <ArtSlot
      slot="marked-line"
      style={{ width: widthPx, height: heightPx }}
      draw={(canvas) => (
        <Line
          {...SAME}
          top={0}
          heightPx={canvas.heightPx}
          widthPx={canvas.widthPx}
          marginPx={marginPx}
          unitPx={unitPx}
          colour={look.colours.onLight}
        />
      )}
    />
  );
}
