import { HelpSurface } from '@campaignkit/design-system';
import type { Copy } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { type PartProps, TIGHTEST } from './middle.js';

export interface LightProps extends PartProps {
  readonly widthPx: number;
  readonly hasSteps: boolean;
  /** Whether it stands at the foot of the sheet, clear of what an app lays over it. @default true */
  readonly isAtFoot?: boolean;
  /** @default as high as the help */
  readonly leastHeightPx?: number;
}

/** Where the words are long, the QR code and the steps give way; they stand in the alt text, and the page on the sheet in words. */
const ROOMY = 0.86;
const TIGHT = 0.68;

/** The help, at the foot of the sheet or, in a wide one, at the start; the lit chair stands against it. */
export function Light({
  view: { copy, frame, look, brand },
  scale,
  widthPx,
  hasSteps,
  isAtFoot = true,
  leastHeightPx = 0,
}: LightProps): ReactElement {
  const { u, safe, squeeze, shape } = frame;
  const isWide = shape === 'wide';
  const innerPx = widthPx - scale.margin - (isWide ? 5 * u : scale.margin);
  return (
    <HelpSurface
      frame={frame}
      look={look}
      copy={{ ...copy, help: contactsOf(copy.help) }}
      brand={brand}
      widthPx={innerPx}
      numberPx={scale.number * (isWide ? 1 : squeeze < TIGHTEST ? 0.7 : squeeze < TIGHT ? 0.86 : 1)}
      showQr={!isWide && shape !== 'tall' && squeeze >= ROOMY}
      showSteps={hasSteps && squeeze >= TIGHT}
      mostLogos={squeeze < TIGHTEST ? 1 : undefined}
      footGapPx={2.6 * u * squeeze}
      style={{
        justifyContent: 'space-between',
        width: widthPx,
        minHeight: leastHeightPx,
        paddingTop: 4 * u * Math.max(0.8, squeeze),
        paddingBottom: Math.max((shape === 'square' ? 3.4 : 4) * u, isAtFoot ? safe.bottom + 2 * u : 0),
        paddingInlineStart: scale.margin,
      }}
    />
  );
}

/** The first way to get help and every other contact; the toolkit's own page stands in the version line anyway. */
function contactsOf([first, ...others]: Copy['help']): Copy['help'] {
  return [first, ...others.filter(({ contact }) => contact !== null)];
}
