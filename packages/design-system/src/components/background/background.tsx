import type { Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { ArtSlot } from '../../slots.js';
import { BACKGROUND_KINDS, type BackgroundKind } from './background-kinds.js';
import { backgroundTones } from './background-tones.js';

export interface BackgroundProps {
  readonly look: Look;
  /** What it shows: a cone of light, a horizon, layers of paper, panes, a path, or ripples. */
  readonly kind: BackgroundKind;
  /** Of its art slot: unique in the piece. @default 'background' */
  readonly slot?: string;
  /** Place and size; without it the background lies under everything else in its box, from edge to edge. */
  readonly style?: CSSProperties;
}

/** From edge to edge of the box that it is put into. */
const WHOLE: CSSProperties = { position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' };

/**
 * A ground without a photo, of shape and line in quiet tones of the look. Put it first into a box. It is drawn for the box's own size, mirrors
 * with the direction, and never wears the light. Ink stays readable on each of its tones; a text stands on one of them, not across an edge.
 */
export function Background({ look, kind, slot = 'background', style = WHOLE }: BackgroundProps): ReactElement {
  const { far, near, isPale } = backgroundTones(look.colours);
  return (
    <ArtSlot
      slot={slot}
      style={style}
      draw={({ widthPx, heightPx }) => {
        const shapes = BACKGROUND_KINDS[kind]({ widthPx, heightPx, isPale });
        const id = `${slot}-edge`;
        return (
          <>
            <clipPath id={id}>
              <rect width={widthPx} height={heightPx} />
            </clipPath>
            {shapes.far ? <path d={shapes.far} fill={far} fillRule="evenodd" clipPath={`url(#${id})`} /> : null}
            {shapes.near ? <path d={shapes.near} fill={near} clipPath={`url(#${id})`} /> : null}
            {shapes.line ? (
              <path d={shapes.line.d} fill="none" stroke={near} strokeWidth={shapes.line.widthPx} clipPath={`url(#${id})`} />
            ) : null}
          </>
        );
      }}
    />
  );
}
