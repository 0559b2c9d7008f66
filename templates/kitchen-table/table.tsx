import { ArtSlot, type Canvas, mix } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** Name of the box that the plate is; the table is drawn around it. */
export const PLATE = 'plate';

export interface TableProps {
  readonly look: Look;
  readonly unitPx: number;
  /** From the rim of the plate to the edge of the table. */
  readonly boardPx: number;
  /** Where things lie around the plate, in degrees clockwise from the end edge. */
  readonly cups: readonly { readonly atDegrees: number; readonly handleDegrees: number }[];
  readonly phone: { readonly atDegrees: number; readonly turnDegrees: number };
}

/** A round table seen from above, around the plate; cups, and a phone that lies on its face. */
export function Table(props: TableProps): ReactElement {
  return (
    <ArtSlot
      slot="table"
      style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
      draw={(canvas) => draw(canvas, props)}
    />
  );
}

function draw(canvas: Canvas, { look, unitPx, boardPx, cups, phone }: TableProps): ReactElement {
  const plate = canvas.box(PLATE);
  if (!plate) return <g />;
  const platePx = plate.widthPx / 2;
  const centre = { x: plate.startPx + platePx, y: plate.topPx + platePx };
  const place = (degrees: number) => onCircle(centre, platePx + boardPx / 2, degrees);
  const cupPx = Math.min(7.4 * unitPx, boardPx * 0.37);
  return (
    <>
      <clipPath id="table-sheet">
        <rect width={canvas.widthPx} height={canvas.heightPx} />
      </clipPath>
      <g clipPath="url(#table-sheet)">
        <circle cx={centre.x} cy={centre.y} r={platePx + boardPx} fill={look.colours.object} />
        {cups.map(({ atDegrees, handleDegrees }) => (
          <Cup key={atDegrees} {...place(atDegrees)} radius={cupPx} handleDegrees={handleDegrees} look={look} />
        ))}
        <Phone {...place(phone.atDegrees)} lengthPx={Math.min(20 * unitPx, boardPx * 1.1)} turnDegrees={phone.turnDegrees} look={look} />
      </g>
    </>
  );
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

/** What lies on the table stands out from it: the slab, unless that is the table's own tone. */
function darkOn({ colours: { slab, object, onLight } }: Look): string {
  return slab === object ? mix(object, onLight, 0.75) : slab;
}
