import type { Frame, Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Box } from '../../slots.js';
import { Background } from '../background/background.js';
import { backgroundTones } from '../background/background-tones.js';

/** From this share of the height on, what covers the lower edge takes a foot of its own. */
const LEAST_SHARE = 0.15;

/** Height of the ground at the foot of a strip, on which everything else stands: 0 where nothing covers the lower edge. */
export function stripFootPx({ safe, heightPx }: Frame): number {
  return safe.bottom >= LEAST_SHARE * heightPx ? safe.bottom : 0;
}

export interface StripFootProps {
  readonly frame: Frame;
  readonly look: Look;
}

/** Where the picture of a profile covers the foot: quiet ground that the light and the drawing stand on, instead of a light that is half empty. */
export function StripFoot({ frame, look }: StripFootProps): ReactElement | null {
  const heightPx = stripFootPx(frame);
  if (heightPx === 0) return null;
  return (
    <Box style={{ width: frame.widthPx, height: heightPx, backgroundColor: backgroundTones(look.colours).far }}>
      <Background look={look} kind="layers" slot="strip-foot" />
    </Box>
  );
}
