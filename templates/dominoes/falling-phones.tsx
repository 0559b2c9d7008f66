import { ArtSlot } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { leanPhones, type PhoneRow } from './lean-phones.js';

/** Length of a phone as a share of the height, its thickness and the distance of two feet as shares of its length. */
const LENGTH = 0.9;
const THICK = 0.078;
const STEP = 0.23;

export interface FallingPhonesProps {
  readonly look: Look;
  readonly style: CSSProperties;
}

/** A row that enters at the start and has toppled, phone on phone, up to the light; the floor is the lower edge of the box. */
export function FallingPhones({ look, style }: FallingPhonesProps): ReactElement {
  return (
    <ArtSlot
      slot="falling-phones"
      style={style}
      draw={({ widthPx, heightPx, box }) => {
        const lengthPx = LENGTH * heightPx;
        const wallPx = box('light')?.startPx ?? widthPx;
        const row = { wallPx, lengthPx, thickPx: THICK * lengthPx, stepPx: STEP * lengthPx, begins: 'outside' } as const;
        return <Row look={look} floorPx={heightPx} row={row} />;
      }}
    />
  );
}

export interface SmallRowProps {
  readonly look: Look;
  /** A bar in light stands at the end of the row; else the row rests on the light beside it. */
  readonly hasBar: boolean;
}

/** The row cut down to bars, for a banner: it begins inside, and has at least so many. */
export function SmallRow({ look, hasBar }: SmallRowProps): ReactElement {
  return (
    <ArtSlot
      slot="falling-phones"
      style={{ width: '100%', height: '100%' }}
      draw={({ widthPx, heightPx }) => {
        const lengthPx = Math.min(LENGTH * heightPx, 1.05 * widthPx);
        const barPx = Math.min(0.1 * lengthPx, widthPx / 9);
        const wallPx = hasBar ? widthPx - 2.4 * barPx : widthPx;
        const thickPx = Math.min(THICK * lengthPx, wallPx / 9);
        const stepPx = Math.min(STEP * lengthPx, wallPx / FEWEST);
        return (
          <>
            <Row look={look} floorPx={heightPx} row={{ wallPx, lengthPx, thickPx, stepPx, begins: 'whole' }} />
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

const FEWEST = 3.4;

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
        <rect
          key={footPx}
          x={radiusPx - thickPx}
          y={radiusPx - lengthPx}
          width={thickPx}
          height={lengthPx}
          rx={radiusPx}
          fill={look.colours.slab}
          transform={`translate(${footPx} ${floorPx - radiusPx}) rotate(${(lean * 180) / Math.PI})`}
        />
      ))}
    </>
  );
}
