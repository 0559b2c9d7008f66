import { Box, Headline, HelpColumn, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { PressedBall } from './pressed-ball.js';

/** The slab presses from the start, the ball leans on the light at the end. */
export function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const lightPx = Math.max(0.37 * frame.widthPx, 68 * u);
  const ballPx = 40 * u * Math.max(0.8, squeeze);
  const slabPx = frame.widthPx - lightPx - ballPx;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row' }}>
      <Box
        style={{
          flexDirection: 'column',
          justifyContent: 'center',
          width: slabPx,
          height: '100%',
          backgroundColor: look.colours.slab,
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.onSlab}
          maxPx={roomy.headline * 1.3}
          minPx={scale.headlineSmallest}
          maxLines={6}
          heightPx={frame.heightPx - 2 * scale.margin}
          widthPx={slabPx - scale.margin - 5 * u}
        />
      </Box>
      <Box style={{ width: ballPx, height: '100%' }}>
        <PressedBall look={look} stretch={1.6} from="start" />
      </Box>
      <HelpColumn frame={frame} look={look} copy={copy} brand={brand} widthPx={lightPx} paddingPx={5.5 * u} showSteps />
    </Sheet>
  );
}
