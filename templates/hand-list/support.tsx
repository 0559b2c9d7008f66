import { Headline, type Scale } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface SupportProps extends Pick<PieceView, 'copy' | 'look'> {
  readonly scale: Scale;
  readonly widthPx: number;
  readonly maxLines: number;
}

/** The sentence that takes the guilt away. */
export function Support({ copy, look, scale, widthPx, maxLines }: SupportProps): ReactElement | null {
  if (!copy.support) return null;
  return (
    <Headline
      look={{ ...look, headlineWeight: 600 }}
      slot="support"
      text={copy.support}
      colour={look.colours.ink}
      maxPx={scale.label * 1.15}
      minPx={scale.body}
      maxLines={maxLines}
      heightPx={scale.label * 6}
      widthPx={widthPx}
    />
  );
}
