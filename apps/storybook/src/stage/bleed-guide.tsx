import type { Format } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** What printers ask for beyond the trim, and how near to it a knife may come to stand. */
const BLEED_MM = 3;
const KNIFE_MM = 3;

/** On paper: the bleed outside of the trim, its marks, and the strip inside that a knife may take. A screen has none. */
export function BleedGuide({ format: { widthPx, heightPx, print } }: { readonly format: Format }): ReactElement | null {
  if (!print) return null;
  const mm = widthPx / print.widthMm;
  const bleed = BLEED_MM * mm;
  const knife = KNIFE_MM * mm;
  const outside = `M${-bleed} ${-bleed}H${widthPx + bleed}V${heightPx + bleed}H${-bleed}Z`;
  const marks = [0, widthPx]
    .flatMap((x) => [`M${x} ${-bleed - knife}V${-mm}`, `M${x} ${heightPx + mm}V${heightPx + bleed + knife}`])
    .concat([0, heightPx].flatMap((y) => [`M${-bleed - knife} ${y}H${-mm}`, `M${widthPx + mm} ${y}H${widthPx + bleed + knife}`]));
  return (
    <g className="overlay-bleed">
      <path className="overlay-bleed-area" fillRule="evenodd" d={`${outside}M0 0V${heightPx}H${widthPx}V0Z`} />
      <path className="overlay-bleed-marks" d={marks.join('')} />
      <rect className="overlay-knife" x={knife} y={knife} width={widthPx - 2 * knife} height={heightPx - 2 * knife} />
    </g>
  );
}
