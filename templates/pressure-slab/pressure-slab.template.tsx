import { Box, Headline, HelpColumn, HelpFloor, scaleFor, Sheet } from '@campaignkit/design-system';
import { defineTemplate, type PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { PressedBall } from './pressed-ball.js';

/** The headline stands whole in one dark slab, so no language has to be split; the slab presses on a ball, and the ball carries it. */
export default defineTemplate({
  id: 'pressure-slab',
  idea: 'A heavy slab presses on a ball, and the ball stands on help and carries it.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  leastPaperMm: 148,
  refuses: 'a banner or a wallet card has no room for a slab, a ball and what it stands on.',
  serves: ['protect', 'crisis', 'bystander', 'removal', 'survivors'],
  prints: (shape) => (shape === 'wide' ? ['headline', 'tips', 'help'] : ['headline', 'support', 'tips', 'help', 'qr']),
  artwork: 'Drawing: a heavy dark slab presses on a ball. The ball carries it, and stands on a bright ground with the way to get help.',
  guidance: {
    do: [
      'Name the pressure in a few words; the slab is as heavy as they are large.',
      'Say in the reassuring sentence that one may say no.',
    ],
    dont: ['Do not put advice into the slab: what stands there weighs on the reader.', 'Do not use it for news or figures.'],
  },
  examples: [
    { name: 'square', message: 'sharing-without-consent/m09', target: 'en-GB', format: 'square-1080', golden: true },
    { name: 'poster', message: 'boys-are-believed/m32', target: 'fr-BE', format: 'a4', golden: true },
    { name: 'story', message: 'sharing-without-consent/m09', target: 'ar-EG', format: 'story-1080x1920' },
    { name: 'link', message: 'boys-are-believed/m32', target: 'hi-IN', format: 'link-1200x630' },
  ],
  render: (view) => (view.frame.shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />),
});

/** By shape, in u: room for the headline, room of the ball, side of its area, largest headline. */
const SIZES = {
  poster: { headlineU: 50, ballU: 32, areaU: 46, largestU: 18.5 },
  portrait: { headlineU: 36, ballU: 22, areaU: 41, largestU: 17 },
  square: { headlineU: 30, ballU: 17, areaU: 36, largestU: 16 },
  tall: { headlineU: 46, ballU: 32, areaU: 46, largestU: 18 },
} as const;

/** Least room of the ball in u. */
const PRESSED_U = 8;

/** Slab, ball and light on each other, all from edge to edge. */
function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze, shape } = frame;
  const { headlineU, ballU, areaU, largestU } = SIZES[shape as keyof typeof SIZES];
  const widthPx = frame.widthPx - 2 * scale.margin;
  const isFlat = shape === 'square';
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
      <Box style={{ height: Math.max(PRESSED_U, ballU * (2 * squeeze - 1)) * u, width: frame.widthPx }}>
        <PressedBall look={look} sizePx={areaU * u} from="above" />
      </Box>
      <HelpFloor
        frame={frame}
        look={look}
        copy={copy}
        brand={brand}
        paddingTopPx={(isFlat ? 3.6 : 4.6) * u * Math.max(0.8, squeeze)}
        showSteps
      />
    </Sheet>
  );
}

/** The slab presses from the start, the ball leans on the light at the end. */
function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const lightPx = Math.max(0.37 * frame.widthPx, 68 * u);
  const ballPx = Math.max(14, 26 * (2 * squeeze - 1)) * u;
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
          maxPx={roomy.headline * 1.5}
          minPx={scale.headlineSmallest}
          maxLines={6}
          heightPx={frame.heightPx - 2 * scale.margin}
          widthPx={slabPx - scale.margin - 6 * u}
        />
      </Box>
      <Box style={{ width: ballPx, height: '100%' }}>
        <PressedBall look={look} sizePx={46 * u} from="start" />
      </Box>
      <HelpColumn frame={frame} look={look} copy={copy} brand={brand} widthPx={lightPx} paddingPx={5.5 * u} showSteps />
    </Sheet>
  );
}
