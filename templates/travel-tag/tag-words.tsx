import { Headline, LawBlock, scaleFor } from '@campaignkit/design-system';
import type { Look, PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface TagWordsProps extends Pick<PieceView, 'copy' | 'frame' | 'look'> {
  readonly widthPx: number;
  /** Largest size, and room, of the headline. */
  readonly headlineMaxPx: number;
  readonly headlinePx: number;
  readonly gapPx: number;
}

/** Headline, then law and consequence in one line of sight, in the ink of the tag. */
export function TagWords({ copy, frame, look, widthPx, headlineMaxPx, headlinePx, gapPx }: TagWordsProps): ReactElement {
  const scale = scaleFor(frame);
  return (
    <>
      <Headline
        look={look}
        text={copy.headline}
        colour={look.colours.onObject}
        maxPx={headlineMaxPx}
        minPx={scale.headlineSmallest * 0.66}
        maxLines={5}
        heightPx={headlinePx}
        widthPx={widthPx}
      />
      <LawBlock copy={copy} frame={frame} look={onTag(look)} widthPx={widthPx} style={{ marginTop: gapPx }} />
    </>
  );
}

/** The same look where the tag is the ground. */
function onTag(look: Look): Look {
  return { ...look, colours: { ...look.colours, field: look.colours.object, ink: look.colours.onObject } };
}
