import type { Format } from './format.js';
import type { Box, TextRun } from './piece.js';

/** Something that is read, where it may not stand. */
export interface Misplaced {
  readonly slot: string;
  /** `outside`: of the safe area, or in the outer strip · `overlap`: on `other`, which is read, too · `half-on-light`: neither on it nor off it */
  readonly fault: 'outside' | 'overlap' | 'half-on-light';
  readonly other?: string;
  /** How far, in layout pixels: over the edge, or the smaller side of what two boxes share. */
  readonly byPx: number;
}

export interface PlacedPiece {
  readonly text: readonly Pick<TextRun, 'slot' | 'text' | 'box'>[];
  readonly boxes: Readonly<Record<string, Box>>;
}

/** Outer strip that stays empty of everything but the edge print of a draft, in u. */
const EDGE_U = 3;
/** Boxes are rounded to whole pixels. */
const TOLERANCE_PX = 1;
/** Four modules of a code that holds an address, 29 of them wide, stay clear on every side (ISO/IEC 18004, 9.1). */
const QUIET_SHARE = 4 / 29;

/**
 * Every text, logo and QR code that is outside of the safe area, lies on another, or stands half on the light. The one place that knows:
 * by it the engine decides whether words fit, and by it the rules of `lint` judge the finished piece. Draft marks lie over a piece on
 * purpose.
 */
export function findMisplaced(piece: PlacedPiece, format: Format, direction: 'ltr' | 'rtl'): Misplaced[] {
  const read = readBoxes(piece);
  const room = roomOf(format, direction);
  const { light } = piece.boxes;
  return read.flatMap(({ slot, box }, index) => [
    ...outside(slot, box, room),
    ...(light ? halfOn(slot, box, light) : []),
    ...read.slice(index + 1).flatMap((other) => overlap(slot, box, other)),
  ]);
}

interface Placed {
  readonly slot: string;
  readonly box: Box;
}

function readBoxes({ text, boxes }: PlacedPiece): Placed[] {
  return [
    ...text.filter((run) => !run.slot.startsWith('draft') && run.text.trim() !== ''),
    ...Object.entries(boxes).flatMap(([slot, box]): Placed[] => {
      if (/^qr(?:-?\d+)?$/.test(slot)) return [{ slot, box: withQuietZone(box) }];
      return slot === 'logos' && box.widthPx > 0 && box.heightPx > 0 ? [{ slot, box }] : [];
    }),
  ];
}

function withQuietZone({ xPx, yPx, widthPx, heightPx }: Box): Box {
  const quietPx = widthPx * QUIET_SHARE;
  return { xPx: xPx - quietPx, yPx: yPx - quietPx, widthPx: widthPx + 2 * quietPx, heightPx: heightPx + 2 * quietPx };
}

/** The sheet without its safe areas, and without the outer strip where they are smaller. */
function roomOf({ widthPx, heightPx, safeAreaPx = {} }: Format, direction: 'ltr' | 'rtl'): Box {
  const edgePx = (EDGE_U * Math.min(widthPx, heightPx)) / 100;
  const [top = 0, bottom = 0, start = 0, end = 0] = [safeAreaPx.top, safeAreaPx.bottom, safeAreaPx.start, safeAreaPx.end];
  const [left, right] = direction === 'rtl' ? [end, start] : [start, end];
  const xPx = Math.max(edgePx, left);
  const yPx = Math.max(edgePx, top);
  return { xPx, yPx, widthPx: widthPx - xPx - Math.max(edgePx, right), heightPx: heightPx - yPx - Math.max(edgePx, bottom) };
}

function outside(slot: string, box: Box, room: Box): Misplaced[] {
  const byPx = beyondPx(box, room);
  return byPx > TOLERANCE_PX ? [{ slot, fault: 'outside', byPx }] : [];
}

/** Words on the light stay on it: half-way out of it they would lose their ground. */
function halfOn(slot: string, box: Box, light: Box): Misplaced[] {
  if (sharedPx(box, light) <= TOLERANCE_PX) return [];
  const byPx = beyondPx(box, light);
  return byPx > TOLERANCE_PX ? [{ slot, fault: 'half-on-light', byPx }] : [];
}

function overlap(slot: string, box: Box, other: Placed): Misplaced[] {
  const byPx = sharedPx(box, other.box);
  return byPx > TOLERANCE_PX ? [{ slot, fault: 'overlap', other: other.slot, byPx }] : [];
}

/** How far a box reaches out of another, at the side where it does so most; negative when it is inside. */
function beyondPx(box: Box, around: Box): number {
  return Math.max(
    around.xPx - box.xPx,
    around.yPx - box.yPx,
    box.xPx + box.widthPx - (around.xPx + around.widthPx),
    box.yPx + box.heightPx - (around.yPx + around.heightPx),
  );
}

/** The smaller side of what two boxes share; negative where a gap is between them. */
function sharedPx(one: Box, other: Box): number {
  const width = Math.min(one.xPx + one.widthPx, other.xPx + other.widthPx) - Math.max(one.xPx, other.xPx);
  const height = Math.min(one.yPx + one.heightPx, other.yPx + other.heightPx) - Math.max(one.yPx, other.yPx);
  return Math.min(width, height);
}
