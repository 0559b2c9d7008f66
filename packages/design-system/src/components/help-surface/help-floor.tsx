import type { ReactElement } from 'react';
import { scaleFor } from '../../scale.js';
import { HelpSurface, type HelpSurfaceProps } from './help-surface.js';

export interface HelpFloorProps extends Pick<
  HelpSurfaceProps,
  'frame' | 'look' | 'copy' | 'brand' | 'showQr' | 'showSteps' | 'stepsStand'
> {
  /** Over the help. */
  readonly paddingTopPx: number;
  /** Between help and foot. @default 2.8 u, less where the words are long */
  readonly footGapPx?: number;
}

/** The light of an upright sheet: from edge to edge over its whole foot, clear of what an app lays over a story. */
export function HelpFloor({ paddingTopPx, footGapPx, ...help }: HelpFloorProps): ReactElement {
  const { frame } = help;
  const { u, safe, shape, squeeze } = frame;
  const { margin } = scaleFor(frame);
  return (
    <HelpSurface
      {...help}
      widthPx={frame.widthPx - 2 * margin}
      footGapPx={footGapPx ?? 2.8 * u * squeeze}
      style={{
        paddingTop: paddingTopPx,
        paddingInlineStart: margin,
        paddingBottom: Math.max((shape === 'square' ? 3.4 : 4) * u, safe.bottom + 2 * u),
      }}
    />
  );
}
