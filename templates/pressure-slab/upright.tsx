import { Box, Foot, Headline, HelpAndSteps, LightSurface, scaleFor, Sheet, standsInHalf } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { PressedBall } from './pressed-ball.js';

/** By shape, in u: room for the headline, wanted and least height of the ball, largest headline. */
const SIZES = {
  poster: { headlineU: 52, ballU: 29, leastU: 22, largestU: 18.5 },
  portrait: { headlineU: 46, ballU: 23, leastU: 19, largestU: 17 },
  square: { headlineU: 29, ballU: 22, leastU: 18, largestU: 16 },
  tall: { headlineU: 49, ballU: 29, leastU: 24, largestU: 18 },
} as const;

/** How many times as long as high: flat where it is pressed, and still a ball. */
const STRETCH = 2.2;

/** So many steps stand beside the help where the ball needs its room; the others stand in the alt text. */
const FEW_STEPS = 2;

/** Where the words are long the reassuring sentence gives way, on a square sooner; it stands in the alt text. */
const ROOMY = 0.64;
const ROOMY_FLAT = 0.95;

/** Slab, ball and light on each other, all from edge to edge; in a story they stand on firm ground. */
export function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze } = frame;
  const shape = frame.shape as keyof typeof SIZES;
  const { headlineU, ballU, leastU, largestU } = SIZES[shape];
  const widthPx = frame.widthPx - 2 * scale.margin;
  const isFlat = shape === 'square';
  const isPoster = shape === 'poster';
  const groundPx = safe.bottom > 0 ? safe.bottom - 2 * u : 0;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box
        style={{
          flexDirection: 'column',
          justifyContent: 'flex-end',
          flexGrow: 1,
          backgroundColor: look.colours.slab,
          paddingTop: Math.max(scale.margin * squeeze, safe.top + 2 * u, 5 * u),
          paddingBottom: (isFlat ? 4.6 : 6) * u * squeeze,
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.onSlab}
          maxPx={largestU * u}
          minPx={scale.headlineSmallest * (isFlat ? 0.8 : 1)}
          maxLines={5}
          heightPx={Math.max(isFlat ? 15 : 20, headlineU * squeeze) * u}
          widthPx={widthPx}
        />
      </Box>
      <Box style={{ flexGrow: 1, minHeight: Math.max(leastU, ballU * (2 * squeeze - 1)) * u, width: frame.widthPx }}>
        <PressedBall look={look} stretch={STRETCH} from="above" />
      </Box>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        style={{
          paddingTop: (isFlat ? 3.4 : 4.2) * u * Math.max(0.8, squeeze),
          paddingInlineStart: scale.margin,
          paddingBottom: (groundPx > 0 || isFlat ? 3.2 : 4) * u,
        }}
      >
        <HelpAndSteps
          frame={frame}
          look={look}
          copy={copy}
          widthPx={widthPx}
          showQr={isPoster}
          showSupport={squeeze >= (isFlat ? ROOMY_FLAT : ROOMY) && !(isFlat && !standsInHalf(copy))}
          {...(isPoster ? {} : { mostSteps: FEW_STEPS })}
        />
        <Foot
          frame={frame}
          copy={copy}
          brand={brand}
          colour={look.colours.onLight}
          showSource={isFlat ? false : undefined}
          widthPx={widthPx}
          style={{ marginTop: 2.4 * u * Math.max(0.8, squeeze) }}
        />
      </LightSurface>
      {groundPx > 0 ? <Box style={{ width: frame.widthPx, height: groundPx, backgroundColor: look.colours.slab }} /> : null}
    </Sheet>
  );
}
