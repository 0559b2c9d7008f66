import { type Canvas, drawingColours, type IllustrationColours } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** Two who talk, their heads at one height, under the light; its tail points to the one who tells. They leave the sheet at the foot. */
export function drawTalk(
  canvas: Canvas,
  look: Look,
  { object, ink }: IllustrationColours = drawingColours(look.colours),
  tailPx: number,
): ReactElement {
  const light = canvas.box('light');
  if (!light) return <></>;
  const topPx = light.topPx + light.heightPx;
  const roomPx = canvas.heightPx - topPx - tailPx * 1.35;
  const middleX = canvas.widthPx / 2;
  const head = roomPx * 0.24;
  const person = (x: number, size: number, colour: string) => {
    const radius = head * size;
    const shoulder = radius * 1.85;
    const headY = topPx + tailPx * 1.35 + head;
    const shoulderY = headY + radius * 1.35;
    return (
      <g fill={colour}>
        <circle cx={x} cy={headY} r={radius} />
        <path
          d={`M${x - shoulder} ${canvas.heightPx + 1}V${shoulderY + shoulder}A${shoulder} ${shoulder} 0 0 1 ${x + shoulder} ${shoulderY + shoulder}V${canvas.heightPx + 1}Z`}
        />
      </g>
    );
  };
  const tellsX = middleX + 2.1 * head;
  return (
    <>
      <path d={`M${tellsX - tailPx * 1.5} ${topPx - 1}H${tellsX + tailPx * 0.2}L${tellsX} ${topPx + tailPx}Z`} fill={look.colours.light} />
      {person(middleX - 2.2 * head, 1, ink)}
      {person(tellsX, 0.8, object)}
    </>
  );
}
