export interface PhoneFan {
  /** Where the row begins, and where the phone that stands begins: the last one that falls rests on it. */
  readonly startPx: number;
  readonly wallPx: number;
  readonly lengthPx: number;
  readonly thickPx: number;
  readonly radiusPx: number;
  readonly count: number;
}

/** A phone from the side, tilted about the middle of its lower end corner. */
export interface LeaningPhone {
  readonly footPx: number;
  /** From upright towards the end, in radians. */
  readonly lean: number;
}

/** Leans of the first phone, which is almost down, and of the last, in radians. */
const FIRST = (78 * Math.PI) / 180;
const LAST = (13 * Math.PI) / 180;
/** How much further apart the last two feet stand than the first two: a steeper phone takes more of the floor. */
const WIDENS = 0.7;

/** Phones that topple like dominoes, each caught a moment later than the one before it: the first lies almost, the last is held. */
export function fanPhones({ startPx, wallPx, lengthPx, thickPx, radiusPx, count }: PhoneFan): LeaningPhone[] {
  const lastFootPx = wallPx - radiusPx - (lengthPx - 2 * radiusPx) * Math.sin(LAST);
  const firstFootPx = startPx + thickPx;
  const last = count - 1;
  return Array.from({ length: count }, (_, index) => {
    const way = index / last;
    return {
      footPx: firstFootPx + (lastFootPx - firstFootPx) * (way + (WIDENS / 2) * way * (way - 1)),
      lean: FIRST + (LAST - FIRST) * way,
    };
  });
}
