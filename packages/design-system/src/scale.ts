import type { Frame, Shape } from '@campaignkit/model';

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

const SIZES = {
  poster: {
    margin: 7,
    headline: 12,
    headlineSmallest: 6.5,
    number: 13,
    numberSmallest: 5,
    label: 3,
    tip: 3.2,
    body: 2.6,
    note: 2.2,
    second: 3,
    version: 1.3,
    qr: 12,
    logo: 3.4,
  },
  portrait: {
    margin: 7,
    headline: 11.5,
    headlineSmallest: 6,
    number: 12.5,
    numberSmallest: 5,
    label: 3.4,
    tip: 3.4,
    body: 3,
    note: 2.7,
    second: 4.1,
    version: 1.9,
    qr: 15,
    logo: 3.6,
  },
  square: {
    margin: 6.6,
    headline: 11,
    headlineSmallest: 6,
    number: 10.4,
    numberSmallest: 5,
    label: 3.1,
    tip: 3.2,
    body: 3,
    note: 2.6,
    second: 4.1,
    version: 1.9,
    qr: 15,
    logo: 3.2,
  },
  tall: {
    margin: 8,
    headline: 13,
    headlineSmallest: 6,
    number: 13,
    numberSmallest: 5,
    label: 3.8,
    tip: 3.8,
    body: 3.2,
    note: 2.9,
    second: 4.1,
    version: 1.9,
    qr: 15.5,
    logo: 4,
  },
  wide: {
    margin: 8,
    headline: 13,
    headlineSmallest: 7.4,
    number: 12,
    numberSmallest: 6,
    label: 4.6,
    tip: 4.1,
    body: 3.8,
    note: 3.7,
    second: 5,
    version: 2.3,
    qr: 18,
    logo: 4.6,
  },
  strip: {
    margin: 10,
    headline: 31,
    headlineSmallest: 24,
    number: 50,
    numberSmallest: 32,
    label: 14,
    tip: 14,
    body: 14,
    note: 14,
    second: 16,
    version: 12,
    qr: 60,
    logo: 20,
  },
  card: {
    margin: 9,
    headline: 17,
    headlineSmallest: 8,
    number: 28,
    numberSmallest: 16,
    label: 5,
    tip: 5,
    body: 4.4,
    note: 4.4,
    second: 9,
    version: 2.6,
    qr: 37,
    logo: 6,
  },
  column: {
    margin: 9,
    headline: 15,
    headlineSmallest: 10,
    number: 16,
    numberSmallest: 12,
    label: 7.5,
    tip: 7.5,
    body: 7.5,
    note: 7,
    second: 12,
    version: 7,
    qr: 50,
    logo: 14,
  },
} satisfies Partial<Record<Shape, Scale>>;

/** Shapes of a use are read at the sizes of the shape that they have. */
const SCALES: Readonly<Record<Shape, Scale>> = { ...SIZES, 'tear-off': SIZES.poster, backdrop: SIZES.wide, box: SIZES.card };

/** Smallest legible sizes in u: print from 11 pt body on A4 (7 pt version line), screen from 32 px body at 1080 px width. */
const FLOORS: Readonly<Record<'print' | 'screen' | 'banner', Partial<Record<keyof Scale, number>>>> = {
  print: { numberSmallest: 2.7, label: 1.9, tip: 1.9, body: 1.9, note: 1.6, second: 2.7, version: 1.2, qr: 9.6 },
  screen: { numberSmallest: 4.1, label: 2.7, tip: 2.97, body: 2.97, note: 2.4, second: 4.1, version: 1.86, qr: 14.82 },
  banner: { label: 3.85, tip: 3.85, body: 3.85, note: 3.4, second: 5.25, version: 1.9, qr: 16 },
};

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
  const sizes = Object.entries(SCALES[frame.shape]).map(([name, value]: [string, number]) => {
    const squeezed = FIXED.has(name) ? value : value * frame.squeeze;
    const floor = (FLOORS[kind][name as keyof Scale] ?? 0) * paper;
    return [name, Math.max(Math.max(squeezed, floor) * frame.u, leastPx)];
  });
  return Object.fromEntries(sizes) as unknown as Scale;
}

function floorOf(frame: Frame): keyof typeof FLOORS {
  if (frame.pxPerMm !== null) return 'print';
  return BANNERS.has(frame.shape) ? 'banner' : 'screen';
}
