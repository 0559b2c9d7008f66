import { type Canvas, drawingColours, mix, type StartBox } from '@campaignkit/design-system';
import { contrastRatio, type Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface ScreenProps {
  readonly look: Look;
  readonly canvas: Canvas;
  readonly unitPx: number;
}

/** Name of the box that the phone fills from its upper edge down; it leaves the sheet at the foot. */
export const PHONE = 'phone';
/** From the phone's edge to its rows, in u: where the bright row begins. */
export const EDGE_U = 4.4;

/** In u. A row, and the gap to the next; the corner of the phone. */
const ROW_U = { high: 6.4, gap: 2.2, corner: 5 } as const;
/** Room of the speaker over the first row. */
const HEAD_U = 6.6;
/** Around the entries of the menu that the first tap opens. */
const PAD_U = 2;
/** Around the dots that were tapped, in u: clear of the menu under it. */
const RING_U = { radius: 4, thick: 0.9, gap: 4.4 } as const;
/** Dull entries over the bright one. */
const ENTRIES = 2;

/** A phone full of equal rows. One was tapped at its three dots; the menu that opened ends in the bright row of the layout. */
export function Screen({ look, canvas, unitPx: u }: ScreenProps): ReactElement {
  const [phone, light] = [canvas.box(PHONE), canvas.box('light')];
  if (!phone || !light) return <></>;
  const { slab, onSlab } = look.colours;
  const menu = apartFromPhone(look, drawingColours(look.colours).object);
  const row = mix(slab, onSlab, 0.18);
  const stepPx = (ROW_U.high + ROW_U.gap) * u;
  const place = { startPx: phone.startPx + EDGE_U * u, widthPx: phone.widthPx - 2 * EDGE_U * u, heightPx: ROW_U.high * u };
  const firstPx = phone.topPx + HEAD_U * u;
  const shownPx = light.topPx - firstPx;
  const entries = shownPx < (ENTRIES + 1.6) * stepPx + 2 * PAD_U * u ? 1 : ENTRIES;
  const entriesPx = entries * stepPx;
  const menuTopPx = light.topPx - entriesPx - PAD_U * u;
  const lastOverPx = menuTopPx - (ROW_U.high + RING_U.gap) * u;
  const rowsOver = Math.max(1, Math.floor((lastOverPx - firstPx) / stepPx) + 1);
  const underPx = light.topPx + light.heightPx + (PAD_U + ROW_U.gap) * u;
  const rowsUnder = Math.max(0, Math.ceil((canvas.heightPx - underPx) / stepPx));
  const rowTops = [
    ...Array.from({ length: rowsOver }, (_, index) => lastOverPx - index * stepPx),
    ...Array.from({ length: rowsUnder }, (_, index) => underPx + index * stepPx),
  ];
  const dotsPx = place.startPx + place.widthPx - 4.4 * u;
  return (
    <>
      <path d={bodyPath(phone, canvas.heightPx, ROW_U.corner * u)} fill={slab} />
      <rect
        x={phone.startPx + 0.38 * phone.widthPx}
        y={phone.topPx + 2.6 * u}
        width={0.24 * phone.widthPx}
        height={1.2 * u}
        rx={0.6 * u}
        fill={mix(slab, onSlab, 0.5)}
      />
      {rowTops.map((y) => (
        <g key={y}>
          <rect x={place.startPx} y={y} width={place.widthPx} height={place.heightPx} rx={1.2 * u} fill={row} />
          <Dots x={dotsPx} y={y + place.heightPx / 2} u={u} colour={mix(row, onSlab, 0.5)} />
        </g>
      ))}
      <rect
        x={place.startPx - PAD_U * u}
        y={menuTopPx}
        width={place.widthPx + 2 * PAD_U * u}
        height={light.topPx + 0.5 * light.heightPx - menuTopPx}
        rx={2 * u}
        fill={menu}
      />
      {Array.from({ length: entries }, (_, index) => (
        <rect
          key={index}
          x={place.startPx}
          y={menuTopPx + PAD_U * u + index * stepPx}
          width={place.widthPx}
          height={place.heightPx}
          rx={1.2 * u}
          fill={mix(menu, slab, 0.3)}
        />
      ))}
      <circle
        cx={dotsPx}
        cy={lastOverPx + place.heightPx / 2}
        r={RING_U.radius * u}
        fill={slab}
        stroke={onSlab}
        strokeWidth={RING_U.thick * u}
      />
      <Dots x={dotsPx} y={lastOverPx + place.heightPx / 2} u={u} colour={onSlab} />
    </>
  );
}

/** Tones nearer to each other melt. */
const APART = 1.4;

/** The tone, where it is seen on the phone; else a paler or darker one of the phone's own. */
export function apartFromPhone({ colours: { slab, onSlab } }: Look, tone: string): string {
  return (contrastRatio(tone, slab) ?? 1) >= APART ? tone : mix(slab, onSlab, 0.45);
}

function bodyPath({ startPx, topPx, widthPx }: StartBox, floorPx: number, cornerPx: number): string {
  const endPx = startPx + widthPx;
  return `M${startPx} ${floorPx}V${topPx + cornerPx}A${cornerPx} ${cornerPx} 0 0 1 ${startPx + cornerPx} ${topPx}H${endPx - cornerPx}A${cornerPx} ${cornerPx} 0 0 1 ${endPx} ${topPx + cornerPx}V${floorPx}Z`;
}

interface DotsProps {
  readonly x: number;
  readonly y: number;
  readonly u: number;
  readonly colour: string;
}

/** What opens a menu. */
function Dots({ x, y, u, colour }: DotsProps): ReactElement {
  return (
    <>
      {[-1, 0, 1].map((place) => (
        <circle key={place} cx={x + 1.9 * place * u} cy={y} r={0.62 * u} fill={colour} />
      ))}
    </>
  );
}
