import { ArtSlot, type Canvas, drawingColours } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** Name of the box in the middle of the circle. */
export const MIDDLE = 'middle';

/** Chairs in the circle; all of one size, at one distance. */
const CHAIRS = 10;

/** Width of a chair as a share of the free middle's diameter: ten of them close the circle, with a gap between two. */
const CHAIR = 0.33;
/** From the middle's edge to the chairs, as a share of a chair. */
const AIR = 0.1;

/** How far the backrest of the lit chair reaches into the light, as a share of a chair: they touch and become one form. */
export const SUNK = 0.06;

/** How far the circle reaches beyond its free middle, in chairs. */
export const REACH = 1 + AIR;

/** Width of a chair in a circle whose free middle is so wide. */
export function chairPx(middlePx: number): number {
  return middlePx * CHAIR;
}

export interface CircleProps {
  readonly look: Look;
  /** Where the free chair stands, in degrees clockwise from the end edge. */
  readonly freeAtDegrees: number;
}

/** A circle of chairs from above. All are of one size; one is free, and lit. */
export function Circle(props: CircleProps): ReactElement {
  return (
    <ArtSlot
      slot="circle"
      style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
      draw={(canvas) => draw(canvas, props)}
    />
  );
}

function draw(canvas: Canvas, { look, freeAtDegrees }: CircleProps): ReactElement {
  const middle = canvas.box(MIDDLE);
  if (!middle) return <g />;
  const x = middle.startPx + middle.widthPx / 2;
  const y = middle.topPx + middle.heightPx / 2;
  return <Chairs canvas={canvas} look={look} freeAtDegrees={freeAtDegrees} x={x} y={y} middlePx={middle.widthPx} />;
}

export interface ChairsProps extends CircleProps {
  /** What they are cut off at. */
  readonly canvas: Canvas;
  readonly x: number;
  readonly y: number;
  readonly middlePx: number;
}

/** The chairs around a free middle. */
export function Chairs({ canvas, look, freeAtDegrees, x, y, middlePx }: ChairsProps): ReactElement {
  const chair = chairPx(middlePx);
  const { object } = drawingColours(look.colours);
  const distance = middlePx / 2 + chair * (AIR + 0.5);
  return (
    <>
      <clipPath id="circle-sheet">
        <rect width={canvas.widthPx} height={canvas.heightPx} />
      </clipPath>
      <g clipPath="url(#circle-sheet)">
        {Array.from({ length: CHAIRS }, (_, index) => {
          const degrees = freeAtDegrees + (index * 360) / CHAIRS;
          const place = `translate(${x} ${y}) rotate(${degrees - 90}) translate(0 ${distance}) scale(${chair / 100})`;
          return <path key={index} transform={place} d={CHAIR_PATH} fill={index === 0 ? look.colours.light : object} />;
        })}
      </g>
    </>
  );
}

/** A chair 100 high from above: the seat towards the middle, the backrest away from it. The same for everybody. */
const CHAIR_PATH =
  'M-22 -50H22A18 18 0 0 1 40 -32V8A18 18 0 0 1 22 26H-22A18 18 0 0 1 -40 8V-32A18 18 0 0 1 -22 -50ZM-40 34H40A8 8 0 0 1 40 50H-40A8 8 0 0 1 -40 34Z';
