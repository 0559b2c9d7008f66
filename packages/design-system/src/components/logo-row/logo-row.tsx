import type { LoadedBrand, LogoImage } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { ArtSlot, Box } from '../../slots.js';
import { inkPng } from './ink-png.js';
import { clearSpacePx, type LogoRoom, placeLogos, rowGapPx, rowWidthPx } from './place-logos.js';

export interface LogoRowProps extends LogoRoom {
  readonly brand: LoadedBrand;
  /** One colour: the ink of its ground. */
  readonly colour: string;
  readonly style?: CSSProperties;
}

/** Partners' marks in one colour and equal optical area. A story has one, a strip none; more than three stand in two rows. */
export function LogoRow({ brand, colour, style, ...room }: LogoRowProps): ReactElement {
  const rows = placeLogos(brand.logos, room);
  const inOrder = rows.flat();
  return (
    <Box name="logos" style={{ flexDirection: 'column', ...style }}>
      {rows.map((row, rowIndex) => (
        <Box
          key={row[0]?.logo.name}
          style={{ flexDirection: 'row', alignItems: 'center', marginTop: rowIndex === 0 ? 0 : rowGapPx(rows[rowIndex - 1] ?? []) }}
        >
          {row.map((placed, index) => (
            <ArtSlot
              key={placed.logo.name}
              slot={`logo-${inOrder.indexOf(placed) + 1}`}
              mirrors={false}
              style={{ width: placed.widthPx, height: placed.heightPx, marginInlineStart: clearSpacePx(row[index - 1], placed) }}
              // A picture has no fill; it says there which ink it is made of, for whoever measures its contrast.
              draw={({ widthPx, heightPx }) => <image href={inkOf(placed.logo, colour)} fill={colour} width={widthPx} height={heightPx} />}
            />
          ))}
        </Box>
      ))}
    </Box>
  );
}

/** How wide the rows come out. */
export function logoRowWidthPx(brand: LoadedBrand, room: LogoRoom): number {
  return Math.max(0, ...placeLogos(brand.logos, room).map(rowWidthPx));
}

function inkOf({ alpha, widthPx, heightPx }: LogoImage, colour: string): string {
  const signs = atob(alpha);
  const ink = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at++) ink[at] = signs.charCodeAt(at);
  return inkPng(ink, widthPx, heightPx, colour);
}
