import type { LoadedBrand, LogoImage } from '@campaignkit/model';
import { LOGO_ROLES } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { ArtSlot, Box } from '../../slots.js';
import { inkPng } from './ink-png.js';

export interface LogoRowProps {
  readonly brand: LoadedBrand;
  /** Height of a square mark. */
  readonly heightPx: number;
  /** One colour: the ink of its ground. */
  readonly colour: string;
  /** A story has one, a strip none. */
  readonly most: number;
  readonly style?: CSSProperties;
}

/** Partners' marks in one colour and equal optical area, in the order publisher, police, funder. */
export function LogoRow({ brand, heightPx, colour, most, style }: LogoRowProps): ReactElement {
  return (
    <Box name="logos" style={{ flexDirection: 'row', alignItems: 'center', ...style }}>
      {placedLogos(brand, heightPx, most).map(({ logo, ...size }, index) => (
        <Logo key={logo.name} logo={logo} index={index} colour={colour} {...size} />
      ))}
    </Box>
  );
}

/** How wide the row comes out. */
export function logoRowWidthPx(brand: LoadedBrand, heightPx: number, most: number): number {
  return placedLogos(brand, heightPx, most).reduce(
    (sum, { logo, heightPx: height, gapPx }) => sum + gapPx + height * aspectRatioOf(logo),
    0,
  );
}

function placedLogos(brand: LoadedBrand, heightPx: number, most: number) {
  const logos = LOGO_ROLES.flatMap((role) => brand.logos.filter((logo) => logo.role === role)).slice(0, most);
  return logos.map((logo, index) => ({ logo, heightPx: opticalHeight(logo, heightPx), gapPx: index === 0 ? 0 : heightPx * 0.9 }));
}

function Logo({
  logo,
  index,
  heightPx,
  colour,
  gapPx,
}: {
  logo: LogoImage;
  index: number;
  heightPx: number;
  colour: string;
  gapPx: number;
}): ReactElement {
  const id = `logo-${index + 1}`;
  return (
    <ArtSlot
      slot={id}
      mirrors={false}
      style={{ width: heightPx * aspectRatioOf(logo), height: heightPx, marginInlineStart: gapPx }}
      draw={({ widthPx, heightPx: height }) => (
        // A picture has no fill; it says there which ink it is made of, for whoever measures its contrast.
        <image href={inkPng(inkOf(logo), logo.widthPx, logo.heightPx, colour)} fill={colour} width={widthPx} height={height} />
      )}
    />
  );
}

/** Equal area: a wide mark stands lower than a square one, within 0.85 and 1.15 of the row's height. */
function opticalHeight(logo: LogoImage, heightPx: number): number {
  const scale = Math.sqrt(4 / aspectRatioOf(logo));
  return heightPx * Math.min(1.15, Math.max(0.85, scale));
}

function aspectRatioOf({ widthPx, heightPx }: LogoImage): number {
  return widthPx / heightPx;
}

function inkOf({ alpha }: LogoImage): Uint8Array {
  const signs = atob(alpha);
  const ink = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at++) ink[at] = signs.charCodeAt(at);
  return ink;
}
