import { ArtSlot, mix } from '@campaignkit/design-system';
import { contrastRatio, type Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';

export interface CurtainProps {
  readonly look: Look;
  readonly unitPx: number;
  /** The edge through which the arm comes in. @default 'start' */
  readonly armFrom?: 'start' | 'end';
  readonly style: CSSProperties;
}

/** Where the hand gathers the cloth, from the edge of the arm, in u; the words stand clear of it. */
export const GATHER_U = 27;
/** Where the light begins, in u, under the cloth: what is left of it is field, which the arm crosses. */
export const OPENS_U = 20;
/** Down to the gathered place the cloth hangs over the light: so much of the width at the rod. */
const HANGS = 0.8;
const FOLDS = 6;
/** The gathered place is so far under the rod that the thumb never reaches it, in u. */
const LEAST_DROP_U = 8.5;
/** From the gathered place to the tip of the thumb the smallest hand needs so much, in its own u. */
const HAND_U = 16;

/** A curtain on a rod, held aside by an arm that comes in at the side; its lower edge stays over the words of the box "help". */
export function Curtain({ look, unitPx: u, armFrom = 'start', style }: CurtainProps): ReactElement {
  return (
    <ArtSlot
      slot="curtain"
      style={style}
      draw={({ widthPx, heightPx, box }) => {
        const gatherY = Math.max(LEAST_DROP_U * u, (box('help')?.topPx ?? 0.4 * heightPx) - 2 * u);
        const { drape, shade } = clothTones(look);
        const fold = foldsOf(widthPx, heightPx, gatherY, u);
        return (
          <g {...(armFrom === 'end' ? { transform: `translate(${widthPx} 0) scale(-1 1)` } : {})}>
            <path d={`${pathOf(fold(1))}L${pathOf(fold(0).toReversed()).slice(1)}Z`} fill={drape} />
            <g fill="none" stroke={shade} strokeWidth={0.9 * u}>
              {Array.from({ length: FOLDS - 1 }, (_, index) => (
                <path key={index} d={pathOf(fold((index + 1) / FOLDS))} />
              ))}
            </g>
            <HoldingHand
              x={GATHER_U * u}
              y={gatherY + 3 * u}
              u={Math.min(u, (gatherY + 3 * u) / HAND_U)}
              hand={handTone(look)}
              cloth={drape}
            />
          </g>
        );
      }}
    />
  );
}

type Point = readonly [x: number, y: number];

/** Two curves each, from the rod in one swing to the hand and from there to the floor: 0 is the start edge of the cloth, 1 its end edge. */
function foldsOf(widthPx: number, heightPx: number, gatherY: number, u: number): (share: number) => Point[] {
  const gatherX = GATHER_U * u;
  // A low swing has less cloth to gather, else its folds would curl.
  const [topX, slackX] = [HANGS * widthPx, Math.min(0.26 * widthPx, 1.1 * gatherY)];
  const rodY = -0.02 * gatherY;
  const heldX = gatherX - 11 * u;
  const start: Point[] = [
    [-u, rodY],
    [2 * u, 0.55 * gatherY],
    [heldX, 0.6 * gatherY],
    [heldX, gatherY],
    [heldX, gatherY + 9 * u],
    [heldX - 3.5 * u, gatherY + 12 * u],
    [heldX - 3.5 * u, heightPx],
  ];
  const end: Point[] = [
    [topX, rodY],
    [topX - 0.3 * slackX, 0.62 * gatherY],
    [gatherX + slackX, 0.9 * gatherY],
    [gatherX, gatherY],
    [gatherX, gatherY + 9 * u],
    [gatherX + 3.5 * u, gatherY + 12 * u],
    [gatherX + 3.5 * u, heightPx],
  ];
  return (share) =>
    start.map(([x, y], index) => {
      const [endX, endY] = end[index] ?? [x, y];
      return [x + share * (endX - x), y + share * (endY - y)];
    });
}

function pathOf([first, ...rest]: readonly Point[]): string {
  return `M${first?.join(' ')}C${rest.map((point) => point.join(' ')).join(' ')}`;
}

interface HoldingHandProps {
  /** Edge of the cloth that the fingers close around. */
  readonly x: number;
  readonly y: number;
  readonly u: number;
  readonly hand: string;
  /** Plain between the fingers, where folds would be dashes. */
  readonly cloth: string;
}

/** A hand that comes from the start and lies around an edge: long fingers over the cloth, the thumb along it, nothing clenched. */
function HoldingHand({ x, y, u, hand, cloth }: HoldingHandProps): ReactElement {
  const at = (dx: number, dy: number) => `${x + dx * u} ${y + dy * u}`;
  return (
    <g fill={hand}>
      <path
        d={
          `M-1 ${y - 3.8 * u}H${x - 11 * u}C${at(-9.4, -6.2)} ${at(-7.6, -8.1)} ${at(-5, -8.1)}` +
          `V${y + 8.1 * u}C${at(-8, 8.1)} ${at(-9.6, 6.6)} ${at(-11, 6.2)}H-1Z`
        }
      />
      <path d={`M${at(-8, -5)}L${at(-4.6, -13)}`} stroke={hand} strokeWidth={3.6 * u} strokeLinecap="round" />
      <rect x={x - 5.2 * u} y={y - 6.3 * u} width={5 * u} height={12.6 * u} fill={cloth} />
      {FINGERS.map(({ dy, reach }) => (
        <rect key={dy} x={x - 7 * u} y={y + (dy - 1.8) * u} width={(7 + reach) * u} height={3.6 * u} rx={1.8 * u} />
      ))}
    </g>
  );
}

/** From the middle of the hand, and how far over the edge of the cloth, in u. What lies under them is seen between them. */
const FINGERS = [
  { dy: -6.3, reach: 2.2 },
  { dy: -2.1, reach: 3.8 },
  { dy: 2.1, reach: 3.4 },
  { dy: 6.3, reach: 1.8 },
] as const;

/** Least contrast at which two parts are seen to be two things. */
const APART = 1.35;

export function clothTones({ colours: { object, slab, field } }: Look): { readonly drape: string; readonly shade: string } {
  return { drape: object, shade: isApart(slab, object) ? mix(object, slab, 0.5) : mix(object, field, 0.3) };
}

/** The hand's own tone, else the slab's: apart from the cloth that it holds and from the field that the arm crosses. */
export function handTone({ colours: { object, hand, slab, field, ink } }: Look): string {
  const fitting = [hand, slab].find((colour) => colour !== undefined && isApart(colour, object) && isApart(colour, field));
  return fitting ?? mix(object, ink, 0.35);
}

function isApart(colour: string, other: string): boolean {
  return (contrastRatio(colour, other) ?? 1) >= APART;
}
