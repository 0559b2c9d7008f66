import { ArtSlot, mix } from '@campaignkit/design-system';
import { contrastRatio, type Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';

export interface CurtainProps {
  readonly look: Look;
  readonly unitPx: number;
  readonly style: CSSProperties;
}

/** Where the hand gathers the cloth, from the start edge, in u; the words stand clear of it. */
export const GATHER_U = 13;
/** Down to the gathered place the cloth hangs over the light: so much of the width at the rod. */
const HANGS = 0.8;
const FOLDS = 6;

/** A curtain on a rod, held aside by a hand that comes in at the start; its lower edge stays over the words of the box "help". */
export function Curtain({ look, unitPx: u, style }: CurtainProps): ReactElement {
  return (
    <ArtSlot
      slot="curtain"
      style={style}
      draw={({ widthPx, heightPx, box }) => {
        const gatherY = Math.max(6 * u, (box('help')?.topPx ?? 0.4 * heightPx) - 2 * u);
        const gatherX = GATHER_U * u;
        const fold = (share: number) =>
          sweep(share * HANGS * widthPx, gatherX * (0.15 + 0.85 * share), gatherY, widthPx * (0.06 + 0.2 * share));
        const fall = (share: number) => {
          const from = gatherX * (0.15 + 0.85 * share);
          const to = (gatherX + 4.5 * u) * share;
          return `C${from} ${gatherY + 9 * u} ${to} ${gatherY + 12 * u} ${to} ${heightPx}`;
        };
        const { drape, shade } = clothTones(look);
        return (
          <>
            <path d={`${fold(1)}${fall(1)}H0V${-0.02 * gatherY}Z`} fill={drape} />
            <g fill="none" stroke={shade} strokeWidth={0.9 * u}>
              {Array.from({ length: FOLDS - 1 }, (_, index) => (
                <path key={index} d={`${fold((index + 1) / FOLDS)}${fall((index + 1) / FOLDS)}`} />
              ))}
            </g>
            <HoldingHand x={gatherX} y={gatherY + 3 * u} u={u} hand={handTone(look)} cloth={drape} />
          </>
        );
      }}
    />
  );
}

/** From the rod in one swing to the hand. */
function sweep(fromX: number, toX: number, toY: number, slackX: number): string {
  return `M${fromX} ${-0.02 * toY}C${fromX - 0.3 * slackX} ${0.62 * toY} ${toX + slackX} ${0.9 * toY} ${toX} ${toY}`;
}

export interface HoldingHandProps {
  /** Edge of the cloth that the fingers close around. */
  readonly x: number;
  readonly y: number;
  readonly u: number;
  readonly hand: string;
  /** Plain between the fingers, where folds would be dashes. */
  readonly cloth: string;
}

/** A hand that comes from the start and lies around an edge: long fingers over the cloth, the thumb along it, nothing clenched. */
export function HoldingHand({ x, y, u, hand, cloth }: HoldingHandProps): ReactElement {
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
