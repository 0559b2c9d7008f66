import { Box, FootBand, Headline, scaleFor, Sheet, topMarginPx } from '@campaignkit/design-system';
import { defineTemplate, type PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { PalePlace } from './pale-place.js';
import { NAIL_U, Wall } from './wall.js';

/** A picture is gone from the wall: a nail, and the place where it hung, which is the light. No picture is ever shown. */
export default defineTemplate({
  id: 'taken-down',
  idea: 'A picture has been taken down: the pale place on the wall says how.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  leastPaperMm: 148,
  refuses: 'a banner or a wallet card has no room for a wall and a frame that stands on the floor.',
  serves: ['removal', 'crisis', 'protect', 'bystander'],
  prints: (shape) => {
    if (shape === 'poster') return ['headline', 'tips', 'support', 'help', 'qr'];
    return shape === 'wide' || shape === 'square' ? ['headline', 'tips', 'help'] : ['headline', 'tips', 'support', 'help'];
  },
  artwork: 'Drawing: a bare nail in a wall. A picture has been taken down; the bright place where it hung says how to get help.',
  guidance: {
    do: ['Give the steps in the order in which they are taken.', 'Say first that there is a way back.'],
    dont: ['Never put a picture into the frame, not even a harmless one.', 'Do not promise that everything disappears.'],
  },
  examples: [
    { name: 'poster', message: 'sharing-without-consent/m14', target: 'en-GB', format: 'a4', golden: true },
    { name: 'link', message: 'sharing-without-consent/m14', target: 'ar-EG', format: 'link-1200x630' },
    { name: 'story', message: 'sharing-without-consent/m14', target: 'fr-BE', format: 'story-1080x1920', golden: true },
    { name: 'square', message: 'sharing-without-consent/m14', target: 'th-TH', format: 'square-1080' },
  ],
  render: (view) => (view.frame.shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />),
});

/** By shape: room for the headline and width of the pale place in u, and how much larger the steps are than elsewhere. */
const SIZES = {
  poster: { headlineU: 34, paleU: 60, stepsBy: 1.1 },
  portrait: { headlineU: 24, paleU: 62, stepsBy: 1 },
  square: { headlineU: 19, paleU: 64, stepsBy: 1 },
  tall: { headlineU: 31, paleU: 62, stepsBy: 1 },
} as const;

/** Between the pale place and the floor, in u. */
const OVER_FLOOR_U = 7;

function Upright(view: PieceView): ReactElement {
  const { copy, frame, look, brand } = view;
  const scale = scaleFor(frame);
  const { u, squeeze, shape } = frame;
  const { headlineU, paleU, stepsBy } = SIZES[shape as keyof typeof SIZES];
  const isSquare = shape === 'square';
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ paddingTop: topMarginPx(frame), paddingInlineStart: scale.margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * 0.94}
          minPx={scale.headlineSmallest * (isSquare ? 0.76 : 1)}
          maxLines={squeeze < 0.9 ? 4 : 3}
          heightPx={Math.max(isSquare ? 17 : 24, headlineU * squeeze) * u}
          widthPx={frame.widthPx - 2 * scale.margin}
        />
      </Box>
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          width: frame.widthPx,
          marginTop: 3 * u * squeeze,
          paddingTop: (NAIL_U + 2) * u,
          paddingBottom: OVER_FLOOR_U * u * Math.max(0.85, squeeze),
          paddingInlineStart: scale.margin,
        }}
      >
        <Wall look={look} unitPx={u} />
        <PalePlace view={view} widthPx={paleU * u} stepsBy={stepsBy} />
      </Box>
      <FootBand frame={frame} look={look} copy={copy} brand={brand} paddingBottomPx={4.2 * u} />
    </Sheet>
  );
}

/** Headline at the start, the pale place beside it, the frame at the end. */
function Wide(view: PieceView): ReactElement {
  const { copy, frame, look, brand } = view;
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const palePx = Math.max(0.37 * frame.widthPx, 68 * u);
  const endPx = 22 * u;
  const startPx = frame.widthPx - palePx - endPx;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ flexDirection: 'row', flexGrow: 1, width: frame.widthPx }}>
        <Wall look={look} unitPx={u} />
        <Box style={{ flexDirection: 'column', width: startPx, paddingTop: scale.margin, paddingInlineStart: scale.margin }}>
          <Headline
            look={look}
            text={copy.headline}
            colour={look.colours.ink}
            maxPx={roomy.headline}
            minPx={scale.headlineSmallest * 0.85}
            maxLines={squeeze < 0.9 ? 6 : 4}
            heightPx={66 * u}
            widthPx={startPx - scale.margin - 5 * u}
          />
        </Box>
        <Box
          style={{
            flexDirection: 'column',
            width: palePx,
            paddingTop: (NAIL_U + 4.8) * u,
            paddingBottom: OVER_FLOOR_U * u * Math.max(0.85, squeeze),
          }}
        >
          <PalePlace view={view} widthPx={palePx} stepsBy={1} />
        </Box>
      </Box>
      <FootBand frame={frame} look={look} copy={copy} brand={brand} paddingBottomPx={4.2 * u} />
    </Sheet>
  );
}
