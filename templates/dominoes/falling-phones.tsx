import { ArtSlot } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { leanPhones, type PhoneRow } from './lean-phones.js';

/** Its thickness and the distance of two feet as shares of the length of a phone. */
const THICK = 0.078;
const STEP = 0.23;
/** Thickness as a share of the distance of two feet: where feet stand close, thinner phones still fall far before they rest. */
const MOST_THICK = 0.6;
/** A narrow place sets them closer, so that a row is seen; the last one then has so many times the way to fall, or all would stand. */
const FEWEST = { outside: 6, whole: 6.9 } as const;
const LAST = 2.2;

function rowOf(wallPx: number, lengthPx: number, begins: PhoneRow['begins']): RowProps['row'] {
  const mostPx = STEP * lengthPx;
  const stepPx = Math.min(mostPx, wallPx / FEWEST[begins]);
  const lastStepPx = Math.min(mostPx, LAST * stepPx);
  return { wallPx, lengthPx, thickPx: Math.min(THICK * lengthPx, MOST_THICK * stepPx), stepPx, lastStepPx, begins };
}

export interface FallingPhonesProps {
  readonly look: Look;
  /** Length of a phone as a share of the height of its place. */
  readonly length: number;
  readonly style: CSSProperties;
}

/** A row that enters at the start and has toppled, phone on phone, up to the light; the floor is the lower edge of the box. */
export function FallingPhones({ look, length, style }: FallingPhonesProps): ReactElement {
  return (
    <ArtSlot
      slot="falling-phones"
      style={style}
      draw={({ widthPx, heightPx, box }) => (
        <Row look={look} floorPx={heightPx} row={rowOf(box('light')?.startPx ?? widthPx, length * heightPx, 'outside')} />
      )}
    />
  );
}

export interface SmallRowProps {
  readonly look: Look;
  /** A bar in light stands at the end of the row; else the row rests on the light beside it. */
  readonly hasBar: boolean;
}

/** The row cut down to bars, for a banner: it begins inside, with whole phones. */
export function SmallRow({ look, hasBar }: SmallRowProps): ReactElement {
  return (
    <ArtSlot
      slot="falling-phones"
      style={{ width: '100%', height: '100%' }}
      draw={({ widthPx, heightPx }) => {
        const lengthPx = Math.min(0.9 * heightPx, 1.05 * widthPx);
        const barPx = Math.min(0.1 * lengthPx, widthPx / 9);
        const wallPx = hasBar ? widthPx - 2.4 * barPx : widthPx;
        return (
          <>
            <Row look={look} floorPx={heightPx} row={rowOf(wallPx, lengthPx, 'whole')} />
            {hasBar ? (
              <path
                d={`M${wallPx} ${heightPx + 1}V${heightPx - lengthPx * 1.06}H${wallPx + barPx}V${heightPx + 1}Z`}
                fill={look.colours.light}
              />
            ) : null}
          </>
        );
      }}
    />
  );
}

interface RowProps {
  readonly look: Look;
  readonly floorPx: number;
  readonly row: Omit<PhoneRow, 'radiusPx' | 'gapPx'>;
}

function Row({ look, floorPx, row }: RowProps): ReactElement {
  const { lengthPx, thickPx } = row;
  const radiusPx = thickPx * 0.27;
  return (
    <>
      {leanPhones({ ...row, radiusPx, gapPx: thickPx * 0.16 }).map(({ footPx, lean }) => (
        <g key={footPx} transform={`translate(${footPx} ${floorPx - radiusPx}) rotate(${(lean * 180) / Math.PI})`}>
          <rect x={radiusPx - thickPx} y={radiusPx - lengthPx} width={thickPx} height={lengthPx} rx={radiusPx} fill={look.colours.slab} />
          {(thickPx < THINNEST_PX ? [] : BUTTONS).map(({ at, long }) => (
            <rect
              key={at}
              x={radiusPx - 0.62 * thickPx}
              y={radiusPx - (1 - at) * lengthPx}
              width={0.24 * thickPx}
              height={long * lengthPx}
              rx={0.12 * thickPx}
              fill={look.colours.field}
            />
          ))}
        </g>
      ))}
    </>
  );
}

/** What makes a bar a phone seen from the side: where its buttons begin, from the top, and how long they are, as shares of its length. */
const BUTTONS = [
  { at: 0.14, long: 0.05 },
  { at: 0.24, long: 0.13 },
] as const;
/** On thinner phones their buttons would be specks. */
const THINNEST_PX = 8;
