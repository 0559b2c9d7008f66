import { Box, Foot, Headline, HelpBlock, LightSurface, scaleFor, Sheet, topMarginPx } from '@campaignkit/design-system';
import { defineTemplate, type PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Curtain, GATHER_U, OPENS_U } from './curtain.js';
import { Wide } from './wide.js';

/** Whoever goes live holds the curtain: a hand draws it, and what stays open is light. */
export default defineTemplate({
  id: 'going-live',
  idea: 'A hand holds the curtain of a stage and decides how far it opens, and what is open is help.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  leastPaperMm: 148,
  refuses: 'a banner or a wallet card has no room for a curtain and a hand that holds it.',
  serves: ['protect', 'crisis', 'parents', 'schools'],
  prints: (shape) => (shape === 'poster' ? ['headline', 'support', 'tips', 'help', 'qr'] : ['headline', 'support', 'tips', 'help']),
  artwork: 'Drawing: a hand holds a stage curtain aside. Where it is open it is bright, with the way to get help.',
  guidance: {
    do: ['Say who decides: whoever is in front of the camera.', 'Keep the headline over the rod to three lines.'],
    dont: ['Do not draw who watches: no eyes, no crowd.', 'Do not use it where somebody has no choice.'],
  },
  examples: [
    { name: 'poster', message: 'live-and-likes/m11', target: 'en-GB', format: 'a4', golden: true },
    { name: 'square', message: 'live-and-likes/m11', target: 'ar-EG', format: 'square-1080' },
    { name: 'link', message: 'live-and-likes/m12', target: 'fr-BE', format: 'link-1200x630', golden: true },
    { name: 'story', message: 'live-and-likes/m11', target: 'th-TH', format: 'story-1080x1920' },
  ],
  render: (view) => (view.frame.shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />),
});

/** By shape, in u: room for the headline, and for the swing of the curtain over the words. */
const SIZES = {
  poster: { headlineU: 34, swingU: 32, headlineBy: 1 },
  portrait: { headlineU: 25, swingU: 25, headlineBy: 1 },
  square: { headlineU: 20, swingU: 17, headlineBy: 0.95 },
  tall: { headlineU: 31, swingU: 32, headlineBy: 1 },
} as const;

const LEAST_SWING_U = 9.5;

/**
 * Headline over the rod; under it the curtain, and the light that it leaves open out to the end edge. The words stand at the foot of the light:
 * what room they leave, the curtain takes. In a story it hangs down to the edge, through what an app covers.
 */
function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze, shape } = frame;
  const { headlineU, swingU, headlineBy } = SIZES[shape as keyof typeof SIZES];
  const widthPx = frame.widthPx - 2 * scale.margin;
  const startPx = (GATHER_U + 8) * u;
  const helpPx = frame.widthPx - startPx - scale.margin;
  const isTall = shape === 'tall';
  const footStartPx = isTall ? startPx : scale.margin;
  const foot = (
    <Box style={{ paddingTop: 3 * u, paddingBottom: Math.max(4 * u, safe.bottom + u), paddingInlineStart: footStartPx }}>
      <Foot
        frame={frame}
        copy={copy}
        brand={brand}
        colour={look.colours.ink}
        showSource={shape !== 'square' || squeeze > 0.7}
        widthPx={frame.widthPx - footStartPx - scale.margin}
      />
    </Box>
  );
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ paddingTop: topMarginPx(frame), paddingInlineStart: scale.margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * headlineBy}
          minPx={scale.headlineSmallest * 0.76}
          maxLines={4}
          heightPx={Math.max(17.5, headlineU * squeeze) * u}
          widthPx={widthPx}
        />
      </Box>
      <Box
        style={{ width: frame.widthPx, height: 1.6 * u, backgroundColor: look.colours.slab, marginTop: 4.4 * u * Math.max(0.75, squeeze) }}
      />
      <Box style={{ flexDirection: 'column', flexGrow: 1, width: frame.widthPx }}>
        <LightSurface
          look={look}
          isDraft={copy.draft !== null}
          unitPx={u}
          style={{
            flexGrow: 1,
            justifyContent: 'flex-end',
            paddingTop: Math.max(LEAST_SWING_U, swingU * (1.7 * squeeze - 0.7)) * u,
            paddingBottom: 4.4 * u * Math.max(0.75, squeeze),
            marginInlineStart: OPENS_U * u,
            paddingInlineStart: startPx - OPENS_U * u,
          }}
        >
          <Box name="help" style={{ flexDirection: 'column', width: helpPx }}>
            <HelpBlock frame={frame} look={look} copy={copy} widthPx={helpPx} showQr={shape === 'poster'} showSteps />
          </Box>
        </LightSurface>
        {isTall ? foot : null}
        <Curtain look={look} unitPx={u} style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }} />
      </Box>
      {isTall ? null : foot}
    </Sheet>
  );
}
