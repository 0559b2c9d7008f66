import { HelpBar, type HelpBarProps, LightSurface, scaleFor } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface SeatProps extends Pick<HelpBarProps, 'qr' | 'atEnd'> {
  readonly view: PieceView;
  /** Over and under the words. */
  readonly paddingPx: number;
}

/** The back of the bench, in light, from edge to edge: help and nothing else. */
export function Seat({ view: { copy, frame, look }, paddingPx, ...help }: SeatProps): ReactElement {
  const { margin } = scaleFor(frame);
  return (
    <LightSurface
      look={look}
      isDraft={copy.draft !== null}
      unitPx={frame.u}
      style={{ paddingTop: paddingPx, paddingBottom: paddingPx, paddingInlineStart: margin }}
    >
      <HelpBar frame={frame} look={look} copy={copy} widthPx={frame.widthPx - 2 * margin} {...help} />
    </LightSurface>
  );
}
