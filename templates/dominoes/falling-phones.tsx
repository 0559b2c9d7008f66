import { ArtSlot } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { fanPhones, type LeaningPhone, type PhoneFan } from './fan-phones.js';

/** Name of the box of the phone that stands. */
export const STANDING = 'standing';

/** So few that each is seen to have fallen further than the next. */
const COUNT = 6;
/** Thickness of a phone as a share of its length, and of its share of the floor: more would close the fan. */
const THICK = 0.11;
const MOST_THICK = 0.62;
/** Length as a share of the row: longer ones would stand, not fall; where shorter ones are left, the row begins later. */
const LONGEST = { sheet: 0.62, banner: 0.85 } as const;
const SHORTEST = 0.46;

function fanOf(fromPx: number, wallPx: number, heightPx: number, on: keyof typeof LONGEST): PhoneFan {
  const lengthPx = Math.min(heightPx, LONGEST[on] * (wallPx - fromPx));
  const startPx = Math.max(fromPx, wallPx - lengthPx / SHORTEST);
  const thickPx = Math.min(THICK * lengthPx, (MOST_THICK * (wallPx - startPx)) / COUNT);
  return { startPx, wallPx, lengthPx, thickPx, radiusPx: thickPx * 0.27, count: COUNT };
}

export interface FallingPhonesProps {
  readonly look: Look;
  /** Where the row begins. */
  readonly startPx: number;
  /** Most length of a phone as a share of the height of its place. */
  readonly length: number;
  readonly style: CSSProperties;
}

/** A row that has toppled up to the phone that stands; the floor is the lower edge of the box. */
export function FallingPhones({ look, startPx, length, style }: FallingPhonesProps): ReactElement {
  return (
    <ArtSlot
      slot="falling-phones"
      style={style}
      draw={({ widthPx, heightPx, box }) => (
        <Row look={look} floorPx={heightPx} fan={fanOf(startPx, box(STANDING)?.startPx ?? widthPx, length * heightPx, 'sheet')} />
      )}
    />
  );
}

export interface SmallRowProps {
  readonly look: Look;
  /** A bar in light stands at the end of the row; else the row rests on the light beside it. */
  readonly hasBar: boolean;
}

/** The row cut down to bars, for a banner. */
export function SmallRow({ look, hasBar }: SmallRowProps): ReactElement {
  return (
    <ArtSlot
      slot="falling-phones"
      style={{ width: '100%', height: '100%' }}
      draw={({ widthPx, heightPx }) => {
        const barPx = hasBar ? Math.min(0.13 * heightPx, widthPx / 9) : 0;
        const wallPx = widthPx - 2.4 * barPx;
        const fan = fanOf(0, wallPx, 0.9 * heightPx, 'banner');
        return (
          <>
            <Row look={look} floorPx={heightPx} fan={fan} />
            {hasBar ? (
              <path
                d={`M${wallPx} ${heightPx + 1}V${heightPx - fan.lengthPx * 1.08}H${wallPx + barPx}V${heightPx + 1}Z`}
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
  readonly fan: PhoneFan;
}

function Row({ look, floorPx, fan }: RowProps): ReactElement {
  return (
    <>
      {fanPhones(fan).map((phone) => (
        <Phone key={phone.footPx} look={look} floorPx={floorPx} fan={fan} phone={phone} />
      ))}
    </>
  );
}

/** The gap around each phone where it lies over the one before it, as a share of its thickness. */
const GAP = 0.34;

/** What makes a bar a phone seen from the side: where its buttons begin, from the top, and how long they are, as shares of its length. */
const BUTTONS = [
  { at: 0.12, long: 0.06 },
  { at: 0.22, long: 0.14 },
] as const;
/** On thinner phones their buttons would be specks. */
const THINNEST_PX = 12;

/** A phone from the side. What leans behind it is not seen under it: the one before it ends where it rests. */
function Phone({ look, floorPx, fan, phone }: RowProps & { readonly phone: LeaningPhone }): ReactElement {
  const { lengthPx, thickPx, radiusPx } = fan;
  const { field, slab } = look.colours;
  const left = radiusPx - thickPx;
  const top = radiusPx - lengthPx;
  const gapPx = GAP * thickPx;
  const reachPx = lengthPx - 2 * radiusPx;
  const topX = phone.footPx + reachPx * Math.sin(phone.lean);
  const topY = floorPx - radiusPx - reachPx * Math.cos(phone.lean);
  return (
    <>
      <path d={`M${phone.footPx} ${floorPx}L${topX} ${topY}V${floorPx}Z`} fill={field} />
      <g transform={`translate(${phone.footPx} ${floorPx - radiusPx}) rotate(${(phone.lean * 180) / Math.PI})`}>
        <rect
          x={left - gapPx}
          y={top - gapPx}
          width={thickPx + gapPx}
          height={lengthPx + gapPx - radiusPx}
          rx={radiusPx + gapPx}
          fill={field}
        />
        <rect x={left} y={top} width={thickPx} height={lengthPx} rx={radiusPx} fill={slab} />
        {(thickPx < THINNEST_PX ? [] : BUTTONS).map(({ at, long }) => (
          <rect
            key={at}
            x={radiusPx - 0.9 * thickPx}
            y={radiusPx - (1 - at) * lengthPx}
            width={0.22 * thickPx}
            height={long * lengthPx}
            rx={0.11 * thickPx}
            fill={field}
          />
        ))}
      </g>
    </>
  );
}
