import type { Frame, Shape } from '@campaignkit/model';
import { tokens } from './_tokens.js';

/** Type scale of one shape in u. */
export interface Scale {
  readonly margin: number;
  readonly headline: number;
  readonly headlineSmallest: number;
  readonly number: number;
  readonly numberSmallest: number;
  readonly label: number;
  readonly tip: number;
  readonly body: number;
  readonly note: number;
  readonly second: number;
  readonly version: number;
  readonly qr: number;
  readonly logo: number;
}

/** Whose sizes a shape has: those of a use are read at the sizes of the shape that they resemble. */
const SIZED_AS: Readonly<Record<Shape, keyof typeof tokens.type>> = {
  poster: 'poster',
  portrait: 'portrait',
  square: 'square',
  tall: 'tall',
  wide: 'wide',
  strip: 'strip',
  card: 'card',
  column: 'column',
  'tear-off': 'poster',
  backdrop: 'wide',
  box: 'card',
};

/** Smallest legible sizes in u. */
const FLOORS: Readonly<Record<'print' | 'screen' | 'banner', Partial<Record<keyof Scale, number>>>> = tokens.least;

/** Shapes that stand beside other things on a page. */
const BANNERS: ReadonlySet<Shape> = new Set(['wide', 'backdrop', 'strip', 'column', 'box']);

/** Banners too small for a share of their side: nothing on them is set smaller than this. */
const TINY: ReadonlySet<Shape> = new Set(['strip', 'column', 'box']);
const TINY_PX = 11;

/** Sizes that keep their measure however long the words are: number and label never give way. */
const FIXED: ReadonlySet<string> = new Set([
  'margin',
  'headlineSmallest',
  'number',
  'numberSmallest',
  'label',
  'second',
  'version',
  'qr',
  'logo',
] satisfies (keyof Scale)[]);

/** 1 % of the short side of A4. On smaller paper points stay points, so the same size takes more u. */
const A4_UNIT_MM = 2.1;

/** The type scale of the frame's shape in layout pixels, stepped down by its squeeze, never under the smallest legible size. */
export function scaleFor(frame: Frame): Scale {
  const kind = floorOf(frame);
  const paper = frame.pxPerMm === null ? 1 : Math.max(1, (A4_UNIT_MM * frame.pxPerMm) / frame.u);
  const leastPx = TINY.has(frame.shape) ? TINY_PX : 0;
  const sizes = Object.entries(sizesOf(frame.shape)).map(([name, value]: [string, number]) => {
    const squeezed = FIXED.has(name) ? value : value * frame.squeeze;
    const floor = (FLOORS[kind][name as keyof Scale] ?? 0) * paper;
    return [name, Math.max(Math.max(squeezed, floor) * frame.u, leastPx)];
  });
  return Object.fromEntries(sizes) as unknown as Scale;
}

/** Words that stand for a number begin to give way at this share of its smallest size. */
const WORDS_OF_NUMBER = 0.7;

/**
 * Smallest size, in layout pixels, of words that stand where a number would: a share of the number's own smallest size, stepped down by the
 * frame's squeeze like all other words, never under the smallest legible text.
 */
export function leastWordsPx(frame: Frame, leastNumberPx: number = scaleFor(frame).numberSmallest): number {
  const legiblePx = scaleFor({ ...frame, squeeze: 0 }).body;
  return Math.max(leastNumberPx * WORDS_OF_NUMBER * frame.squeeze, legiblePx);
}

function sizesOf(shape: Shape): Scale {
  const as = SIZED_AS[shape];
  return { margin: tokens.space.margin[as], ...tokens.type[as], qr: tokens.size.qr[as], logo: tokens.size.logo[as] };
}

function floorOf(frame: Frame): keyof typeof FLOORS {
  if (frame.pxPerMm !== null) return 'print';
  return BANNERS.has(frame.shape) ? 'banner' : 'screen';
}
