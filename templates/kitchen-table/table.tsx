import { ArtSlot, type Canvas, mix } from '@campaignkit/design-system';
import { contrastRatio, type Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** The box that the drawing lies around. */
export const PLATE = 'plate';

/** Table edge left between the plate and the napkin under it, in u. */
const RIM_U = 2;

/** A point, in radii of the plate from its middle, towards the end and down. */
export type Place = readonly [end: number, down: number];

/** Where a thing lies: around the plate, or under what an app lays over a story, so far from the start edge as a share of the width. */
export type Spot = { readonly at: Place } | { readonly inBar: number };

/** What lies around a plate; all lengths in radii of the plate, so that everything keeps its distance when the plate grows or shrinks. */
export interface Setting {
  readonly table: { readonly middle: Place; readonly radius: number };
  readonly cups: readonly (Spot & { readonly handleDegrees: number })[];
  readonly cupRadius: number;
  readonly phone: Spot & { readonly turnDegrees: number; readonly length: number };
}

export interface TableProps {
  readonly look: Look;
  readonly setting: Setting;
  /** Height of the bar that an app lays over a story. @default 0 */
  readonly barPx?: number;
}

const WHOLE_SHEET = { position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' } as const;

/** A round table seen from above, around the plate; cups, and a phone that lies on its face. */
export function Table({ look, setting, barPx = 0 }: TableProps): ReactElement {
  return <ArtSlot slot="table" style={WHOLE_SHEET} draw={(canvas) => draw(canvas, look, setting, barPx)} />;
}

function draw(canvas: Canvas, look: Look, { table, cups, cupRadius, phone }: Setting, barPx: number): ReactElement {
  const plate = plateIn(canvas);
  if (!plate) return <g />;
  const place = ([end, down]: Place): Point => ({ x: plate.x + end * plate.radius, y: plate.y + down * plate.radius });
  const lie = (spot: Spot): Point => ('at' in spot ? place(spot.at) : { x: spot.inBar * canvas.widthPx, y: canvas.heightPx - barPx / 2 });
  const middle = place(table.middle);
  return (
    <>
      <clipPath id="table-sheet">
        <rect width={canvas.widthPx} height={canvas.heightPx} />
      </clipPath>
      <g clipPath="url(#table-sheet)">
        <circle cx={middle.x} cy={middle.y} r={table.radius * plate.radius} fill={look.colours.object} />
        {cups.map((cup) => (
          <Cup key={cup.handleDegrees} {...lie(cup)} radius={cupRadius * plate.radius} handleDegrees={cup.handleDegrees} look={look} />
        ))}
        <Phone {...lie(phone)} lengthPx={phone.length * plate.radius} turnDegrees={phone.turnDegrees} look={look} />
      </g>
    </>
  );
}

export interface RimProps {
  readonly look: Look;
  readonly unitPx: number;
}

/** A line of table around the plate, over the napkin under it: two things of one light, each with its own edge. */
export function Rim({ look, unitPx }: RimProps): ReactElement {
  const linePx = RIM_U * unitPx;
  return (
    <ArtSlot
      slot="rim"
      style={WHOLE_SHEET}
      draw={(canvas) => {
        const plate = plateIn(canvas);
        if (!plate) return <g />;
        return (
          <circle cx={plate.x} cy={plate.y} r={plate.radius + linePx / 2} fill="none" stroke={look.colours.object} strokeWidth={linePx} />
        );
      }}
    />
  );
}

function plateIn(canvas: Canvas): (Point & { readonly radius: number }) | undefined {
  const box = canvas.box(PLATE);
  return box && { x: box.startPx + box.widthPx / 2, y: box.topPx + box.heightPx / 2, radius: box.widthPx / 2 };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point so many degrees clockwise from the end. */
export function onCircle({ x, y }: Point, radius: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}

export interface CupProps extends Point {
  readonly radius: number;
  readonly handleDegrees: number;
  readonly look: Look;
}

/** Dark rim, a drink in the tone of the field, and a handle to take it by. */
export function Cup({ x, y, radius, handleDegrees, look }: CupProps): ReactElement {
  const dark = darkOn(look);
  return (
    <g transform={`translate(${x} ${y}) rotate(${handleDegrees})`}>
      <path
        d={`M${radius * 0.8} ${-radius * 0.24}H${radius * 1.36}A${radius * 0.24} ${radius * 0.24} 0 0 1 ${radius * 1.36} ${radius * 0.24}H${radius * 0.8}`}
        fill="none"
        stroke={dark}
        strokeWidth={radius * 0.26}
      />
      <circle r={radius} fill={dark} />
      <circle r={radius * 0.72} fill={look.colours.field} />
    </g>
  );
}

interface PhoneProps extends Point {
  readonly lengthPx: number;
  readonly turnDegrees: number;
  readonly look: Look;
}

/** Its back is up: two lenses, no screen. Nobody looks at it now. */
function Phone({ x, y, lengthPx, turnDegrees, look }: PhoneProps): ReactElement {
  const widthPx = lengthPx * 0.52;
  const lensPx = widthPx * 0.11;
  return (
    <g transform={`translate(${x} ${y}) rotate(${turnDegrees})`}>
      <rect x={-widthPx / 2} y={-lengthPx / 2} width={widthPx} height={lengthPx} rx={widthPx * 0.17} fill={darkOn(look)} />
      <rect
        x={-widthPx * 0.37}
        y={-lengthPx / 2 + widthPx * 0.13}
        width={widthPx * 0.36}
        height={widthPx * 0.6}
        rx={widthPx * 0.12}
        fill={look.colours.object}
      />
      <circle cx={-widthPx * 0.19} cy={-lengthPx / 2 + widthPx * 0.29} r={lensPx} fill={darkOn(look)} />
      <circle cx={-widthPx * 0.19} cy={-lengthPx / 2 + widthPx * 0.57} r={lensPx} fill={darkOn(look)} />
    </g>
  );
}

/** Least contrast at which a thing is seen on the table. */
const APART = 1.3;

/** What lies on the table stands out from it: the slab, or where that is the table's own tone a darker one, or else a paler. */
function darkOn({ colours: { slab, object, onLight, field } }: Look): string {
  const dark = slab === object ? mix(object, onLight, 0.75) : slab;
  return (contrastRatio(dark, object) ?? 1) >= APART ? dark : mix(object, field, 0.4);
}
