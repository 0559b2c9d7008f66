export interface PhoneRow {
  /** Where the phone that stands begins: the last one that falls rests on it. */
  readonly wallPx: number;
  readonly lengthPx: number;
  readonly thickPx: number;
  readonly radiusPx: number;
  /** From foot to foot. */
  readonly stepPx: number;
  /** From the foot of the last phone to the one that stands: the further, the more the whole row leans. */
  readonly lastStepPx: number;
  /** Kept open between two phones, so that each stays an object of its own. */
  readonly gapPx: number;
  /** Where the row begins: it goes on outside the sheet, or its first phone is whole. */
  readonly begins: 'outside' | 'whole';
}

/** A phone from the side, tilted about the middle of its lower end corner. */
export interface LeaningPhone {
  readonly footPx: number;
  readonly lean: number;
}

/** No sheet shows more, and the row goes on outside it. */
const MOST = 24;

/**
 * Phones that have toppled like dominoes: the last rests on the one that stands, each other on the next. How far each leans, in radians,
 * follows from its size and its place, so the row is as steep as a real one. From the end.
 */
export function leanPhones(row: PhoneRow): LeaningPhone[] {
  const { wallPx, lengthPx, radiusPx, stepPx, lastStepPx, begins } = row;
  const reachPx = lengthPx - 2 * radiusPx;
  const phones: LeaningPhone[] = [];
  for (let index = 0; index < MOST; index++) {
    const footPx = wallPx - radiusPx - lastStepPx - stepPx * index;
    const next = phones.at(-1);
    const lean = next ? leanOn(row, footPx, next) : Math.asin(Math.min(1, lastStepPx / reachPx));
    if (begins === 'whole' ? footPx - row.thickPx < 0 : footPx + reachPx * Math.sin(lean) + radiusPx < 0) break;
    phones.push({ footPx, lean });
  }
  return phones;
}

/** Halved so often, the angle is exact to a hundredth of a pixel on the largest sheet. */
const HALVINGS = 30;

/** The lean at which the upper end corner lies on the start side of the next phone. */
function leanOn({ lengthPx, thickPx, radiusPx, gapPx }: PhoneRow, footPx: number, next: LeaningPhone): number {
  const reachPx = lengthPx - 2 * radiusPx;
  const restsPx = thickPx + gapPx;
  let [low, high] = [next.lean, Math.PI / 2];
  for (let turn = 0; turn < HALVINGS; turn++) {
    const lean = (low + high) / 2;
    const awayPx = (next.footPx - footPx - reachPx * Math.sin(lean)) * Math.cos(next.lean) + reachPx * Math.cos(lean) * Math.sin(next.lean);
    if (awayPx > restsPx) low = lean;
    else high = lean;
  }
  return (low + high) / 2;
}
