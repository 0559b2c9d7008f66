import { Box, Foot, scaleFor, Sheet, topMarginPx } from '@campaignkit/design-system';
import { defineTemplate, type PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { PalePlace } from './pale-place.js';
import { FallenSheet, LeftStrip, STRIP_U, TAPE_U } from './torn-sheet.js';
import { TwoBreaths } from './two-breaths.js';

/** A picture was torn off the wall: a strip stays under the tape, and the place where it hung is the light. No picture is ever shown. */
export default defineTemplate({
  id: 'taken-down',
  idea: 'A picture is torn off the wall, and the place where it hung says how.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  leastPaperMm: 148,
  refuses: 'a banner or a wallet card has no room for a wall from which something was torn.',
  serves: ['removal', 'crisis', 'protect', 'bystander'],
  prints: (shape) => {
    if (shape === 'poster') return ['headline', 'tips', 'support', 'help', 'qr'];
    return shape === 'tall' || shape === 'portrait' ? ['headline', 'tips', 'support', 'help'] : ['headline', 'tips', 'help'];
  },
  artwork:
    'Drawing: a blank sheet has been torn off a wall and falls. A strip of it is left under tape; the bright place where it hung says how to get help.',
  guidance: {
    do: ['Give the steps in the order in which they are taken.', 'Say first that there is a way back.'],
    dont: [
      'Never put a picture on the sheet that falls, not even a harmless one.',
      'Do not promise that everything disappears: a strip is left.',
    ],
  },
  examples: [
    { name: 'poster', message: 'sharing-without-consent/m14', target: 'en-GB', format: 'a4', golden: true },
    { name: 'link', message: 'sharing-without-consent/m14', target: 'fr-BE', format: 'link-1200x630' },
    { name: 'story', message: 'sharing-without-consent/m14', target: 'fr-BE', format: 'story-1080x1920', golden: true },
    { name: 'square', message: 'sharing-without-consent/m14', target: 'en-GB', format: 'square-1080' },
  ],
  render: (view) => (view.frame.shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />),
});

/** By shape: least room for the headline and width of the bright place, in u. */
const SIZES = {
  poster: { headlineU: 38, brightU: 67 },
  portrait: { headlineU: 32, brightU: 65 },
  square: { headlineU: 21, brightU: 64 },
  tall: { headlineU: 42, brightU: 66 },
} as const;

/** The headline is fitted to its room: it needs no smaller measure for long words. */
const LARGE = 0.9;

function Upright(view: PieceView): ReactElement {
  const { copy, frame, look, brand } = view;
  const scale = scaleFor(frame);
  const { u, squeeze, shape, safe } = frame;
  const { headlineU, brightU } = SIZES[shape as keyof typeof SIZES];
  const isSquare = shape === 'square';
  const brightPx = brightU * u;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <FallenSheet look={look} unitPx={u} />
      <Box style={{ flexDirection: 'column', flexGrow: 1, paddingTop: topMarginPx(frame), paddingInlineStart: scale.margin }}>
        <TwoBreaths
          look={look}
          copy={copy}
          maxPx={scaleFor({ ...frame, squeeze: Math.max(LARGE, squeeze) }).headline}
          minPx={scale.headlineSmallest * (isSquare ? 0.76 : 1)}
          heightPx={Math.max(isSquare ? 17 : 24, headlineU * squeeze) * u}
          widthPx={frame.widthPx - 2 * scale.margin}
          gapPx={2.6 * u * Math.max(0.8, squeeze)}
        />
      </Box>
      <Box
        style={{
          flexDirection: 'column',
          width: frame.widthPx,
          paddingTop: (STRIP_U + TAPE_U + 3.4 * squeeze) * u,
          paddingInlineStart: scale.margin,
        }}
      >
        <PalePlace view={view} widthPx={brightPx} />
      </Box>
      <LeftStrip look={look} unitPx={u} />
      <Foot
        frame={frame}
        copy={copy}
        brand={brand}
        colour={look.colours.ink}
        stacked
        mostLogos={shape === 'tall' ? 1 : 3}
        widthPx={brightPx * 0.86}
        style={{
          marginTop: 3 * u * Math.max(0.8, squeeze),
          marginInlineStart: scale.margin,
          marginBottom: Math.max((isSquare ? 3.4 : 4) * u, safe.bottom + u),
        }}
      />
    </Sheet>
  );
}

/** Headline at the start, the bright place beside it, what was torn off at the end. */
function Wide(view: PieceView): ReactElement {
  const { copy, frame, look, brand } = view;
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u } = frame;
  const brightPx = Math.max(0.37 * frame.widthPx, 68 * u);
  const endPx = 23 * u;
  const startPx = frame.widthPx - brightPx - endPx;
  const wordsPx = startPx - scale.margin - 5 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row' }}>
      <FallenSheet look={look} unitPx={u} />
      <Box
        style={{
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: startPx,
          height: '100%',
          paddingTop: scale.margin,
          paddingBottom: 4.4 * u,
          paddingInlineStart: scale.margin,
        }}
      >
        <TwoBreaths
          look={look}
          copy={copy}
          maxPx={roomy.headline}
          minPx={scale.headlineSmallest * 0.85}
          heightPx={66 * u}
          widthPx={wordsPx}
          gapPx={3 * u}
        />
        <Foot
          frame={frame}
          copy={copy}
          brand={brand}
          colour={look.colours.ink}
          stacked
          mostLogos={3}
          widthPx={wordsPx}
          style={{ marginTop: 3 * u }}
        />
      </Box>
      <Box
        style={{
          flexDirection: 'column',
          width: brightPx,
          height: '100%',
          justifyContent: 'center',
          paddingTop: (STRIP_U + TAPE_U + 1) * u,
          paddingBottom: 3 * u,
        }}
      >
        <PalePlace view={view} widthPx={brightPx} />
      </Box>
      <LeftStrip look={look} unitPx={u} />
    </Sheet>
  );
}
