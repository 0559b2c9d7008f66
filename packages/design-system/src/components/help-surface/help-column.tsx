import type { ReactElement } from 'react';
import { scaleFor } from '../../scale.js';
import { HelpSurface, type HelpSurfaceProps } from './help-surface.js';

export interface HelpColumnProps extends Pick<HelpSurfaceProps, 'frame' | 'look' | 'copy' | 'brand' | 'showSteps' | 'helpStands'> {
  /** Of the column, with its padding. */
  readonly widthPx: number;
  /** Before and after the words. */
  readonly paddingPx: number;
}

/** The light of a wide sheet: a column as high as the sheet, with the help at its head and the foot of the sheet under it. */
export function HelpColumn({ widthPx, paddingPx, ...help }: HelpColumnProps): ReactElement {
  const { frame } = help;
  const { u, squeeze } = frame;
  return (
    <HelpSurface
      {...help}
      widthPx={widthPx - 2 * paddingPx}
      showQr={false}
      footGapPx={4 * u * squeeze}
      style={{
        justifyContent: 'space-between',
        width: widthPx,
        height: '100%',
        paddingTop: scaleFor(frame).margin,
        paddingBottom: 5 * u,
        paddingInlineStart: paddingPx,
      }}
    />
  );
}
