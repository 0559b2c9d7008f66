import { drawingColours, type Illustration } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface IllustrationPictureProps {
  readonly illustration: Illustration;
  readonly look: Look;
  /** Undefined: as wide as its place. */
  readonly sizePx?: number;
  /** Empty for what only repeats. */
  readonly alt: string;
  readonly isMirrored: boolean;
}

/** A drawing alone, without its field. */
export function IllustrationPicture({ illustration, look, sizePx, alt, isMirrored }: IllustrationPictureProps): ReactElement {
  const voice = alt === '' ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': alt } as const);
  return (
    <svg {...voice} width={sizePx} height={sizePx} viewBox="0 0 240 240">
      <g transform={isMirrored ? 'matrix(-1 0 0 1 240 0)' : undefined}>{illustration.draw(drawingColours(look.colours))}</g>
    </svg>
  );
}
