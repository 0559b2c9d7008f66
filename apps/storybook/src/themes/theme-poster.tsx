import type { Look } from '@campaignkit/model';
import type { TextBlock } from '@campaignkit/typography';
import type { ReactElement } from 'react';
import { type SetPoster, THEME_POSTER } from './set-theme.js';

export interface ThemePosterProps {
  readonly look: Look;
  readonly poster: SetPoster;
  readonly isPhotocopy?: boolean;
}

/** A wall with one open door: its light is the light under the number. */
export function ThemePoster({ look, poster, isPhotocopy = false }: ThemePosterProps): ReactElement {
  const { widthPx, heightPx, u, marginPx, lightPx } = THEME_POSTER;
  const { field, object, light } = look.colours;
  const floorPx = heightPx - lightPx;
  const labelPx = floorPx + 4.5 * u;
  const { ink: digits } = poster.number;
  // From below, so that it stands on one line in every language.
  const numberPx = heightPx - 6 * u - (digits.bottomPx - digits.topPx);
  const wall = { x: 38 * u, y: 50 * u };
  const door = { x: wall.x + 18 * u, y: wall.y + 16 * u, widthPx: 15 * u };
  // Some objects are nearly as pale as the light.
  const gapPx = 4 * u;
  const mirror = poster.locale.direction === 'rtl' ? `matrix(-1 0 0 1 ${widthPx} 0)` : undefined;
  return (
    <svg
      data-artwork={isPhotocopy ? undefined : ''}
      className={isPhotocopy ? 'theme-poster theme-photocopy' : 'theme-poster'}
      role="img"
      aria-label={isPhotocopy ? `Photocopied. ${poster.alt}` : poster.alt}
      lang={poster.locale.tag}
      width={widthPx}
      height={heightPx}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
    >
      <rect width={widthPx} height={heightPx} fill={field} />
      <g transform={mirror}>
        <rect x={wall.x} y={wall.y} width={widthPx - wall.x} height={floorPx - wall.y - gapPx} fill={object} />
        <rect x={door.x - gapPx} y={door.y - gapPx} width={door.widthPx + 2 * gapPx} height={floorPx - door.y + gapPx} fill={field} />
        <rect x={door.x} y={door.y} width={door.widthPx} height={floorPx - door.y + 1} fill={light} />
      </g>
      <rect y={floorPx} width={widthPx} height={lightPx} fill={light} />
      <Text block={poster.headline} xPx={marginPx} inkTopPx={marginPx} />
      <Text block={poster.label} xPx={marginPx} inkTopPx={labelPx} />
      <Text block={poster.number} xPx={marginPx} inkTopPx={numberPx} />
    </svg>
  );
}

interface TextProps {
  readonly block: TextBlock;
  readonly xPx: number;
  /** Where its ink begins: line boxes of tall scripts hold air that no eye sees. */
  readonly inkTopPx: number;
}

function Text({ block, xPx, inkTopPx }: TextProps): ReactElement {
  return <g transform={`translate(${xPx} ${inkTopPx - block.ink.topPx})`} dangerouslySetInnerHTML={{ __html: block.svg }} />;
}
