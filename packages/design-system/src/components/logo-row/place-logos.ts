import { LOGO_ROLES, type LogoImage } from '@campaignkit/model';
import { tokens } from '../../_tokens.js';

/** A mark at the size at which it stands. */
export interface PlacedLogo {
  readonly logo: LogoImage;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface LogoRoom {
  /** Height of a square mark. */
  readonly heightPx: number;
  /** None, one alone, or how many may stand in one row before there are two. */
  readonly most: number;
  /** Rows are no wider. @default any width */
  readonly widthPx?: number | undefined;
}

/** A wide mark stands lower than a square one, but not under this share of its height: 3 u where a square one has 4. */
const LOWEST = 0.75;

/**
 * Marks in equal optical area, width × height of their ink, in the order publisher, police, funder. More than `most` stand in two rows of
 * nearly as many, more rows where two would be too wide.
 */
export function placeLogos(logos: readonly LogoImage[], { heightPx, most, widthPx = Number.POSITIVE_INFINITY }: LogoRoom): PlacedLogo[][] {
  const inOrder = LOGO_ROLES.flatMap((role) => logos.filter((logo) => logo.role === role));
  const placed = inOrder.slice(0, most <= 1 ? most : inOrder.length).map((logo) => placeLogo(logo, heightPx, widthPx));
  for (let rows = placed.length > most ? 2 : 1; rows < placed.length; rows++) {
    const split = splitEvenly(placed, rows);
    if (split.every((row) => rowWidthPx(row) <= widthPx)) return split;
  }
  return splitEvenly(placed, placed.length);
}

/** Distance between two marks side by side: what the higher of them needs. */
export function clearSpacePx(one: PlacedLogo | undefined, other: PlacedLogo): number {
  return one === undefined ? 0 : tokens.space.logoClear * Math.max(one.heightPx, other.heightPx);
}

/** Distance between two rows. */
export function rowGapPx(row: readonly PlacedLogo[]): number {
  return tokens.space.logoClear * Math.max(0, ...row.map(({ heightPx }) => heightPx));
}

export function rowWidthPx(row: readonly PlacedLogo[]): number {
  return row.reduce((sum, placed, index) => sum + clearSpacePx(row[index - 1], placed) + placed.widthPx, 0);
}

function placeLogo(logo: LogoImage, squarePx: number, roomPx: number): PlacedLogo {
  const ratio = logo.widthPx / logo.heightPx;
  const heightPx = Math.min(squarePx, Math.max(LOWEST * squarePx, squarePx / Math.sqrt(ratio)), roomPx / ratio);
  return { logo, heightPx, widthPx: heightPx * ratio };
}

function splitEvenly<T>(all: readonly T[], rows: number): T[][] {
  const split: T[][] = [];
  for (let row = 0, from = 0; row < rows; row++) {
    const count = Math.ceil((all.length - from) / (rows - row));
    split.push(all.slice(from, from + count));
    from += count;
  }
  return split;
}
