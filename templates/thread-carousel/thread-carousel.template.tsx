import { ArtSlot, Box, type Canvas, Headline, HelpFloor, scaleFor, Sheet, topMarginPx } from '@campaignkit/design-system';
import { defineTemplate, type Look, type PieceView, type Shape } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Card, CARDS } from './card.js';
import { looseThread } from './thread.js';
import { ThreadLine } from './thread-line.js';

/** One thread comes loose, from card to card or down one sheet, and its free end is the light. */
export default defineTemplate({
  id: 'thread-carousel',
  idea: 'A knotted thread comes loose from card to card, and its free end reaches help.',
  shapes: ['square', 'portrait', 'poster', 'tall'],
  leastPaperMm: 148,
  refuses: 'a thread that comes loose needs four cards, or one sheet that is high.',
  serves: ['protect', 'crisis', 'bystander', 'removal', 'survivors', 'parents'],
  pages: (shape) => (isCarousel(shape) ? CARDS : 1),
  // Every card also says in small ink where help is; the block that owes it, and the light, are on the last.
  prints: (shape, page = 1) => {
    if (!isCarousel(shape)) return ['headline', 'support', 'tips', 'help', 'qr'];
    if (page === CARDS) return ['tips', 'support', 'help'];
    return page === 1 ? ['headline'] : ['tips'];
  },
  artwork: 'Drawing: a knotted thread comes loose, loop by loop, until it is straight. Its free end is bright and leads to help.',
  guidance: {
    do: [
      'Write two or three steps that each stand on a card of their own.',
      'Post all cards in their order; each also carries the way to help.',
    ],
    dont: ['Do not tell a story of harm from card to card.', 'Do not leave the last card out: the thread ends there.'],
  },
  examples: [
    { name: 'first', message: 'sharing-without-consent/m14', target: 'en-GB', format: 'square-1080', golden: true },
    { name: 'poster', message: 'sharing-without-consent/m14', target: 'fr-BE', format: 'a4', golden: true },
    { name: 'last', message: 'sharing-without-consent/m14', target: 'ar-EG', format: 'square-1080', page: 4 },
    { name: 'story', message: 'trust-and-secrets/m13', target: 'hi-IN', format: 'story-1080x1920' },
  ],
  render: (view) => (isCarousel(view.frame.shape) ? <Card {...view} /> : <Upright {...view} />),
});

function isCarousel(shape: Shape): boolean {
  return shape === 'square' || shape === 'portrait';
}

/** The whole thread on one sheet: knot, loops, and the end that turns down into the light. */
function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze, shape } = frame;
  const widthPx = frame.widthPx - 2 * scale.margin;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ paddingTop: topMarginPx(frame), paddingInlineStart: scale.margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * 0.88}
          minPx={scale.headlineSmallest}
          maxLines={squeeze < 0.9 ? 5 : 3}
          heightPx={Math.max(20, (shape === 'tall' ? 33 : 38) * squeeze) * u}
          widthPx={widthPx}
        />
      </Box>
      <Box style={{ flexGrow: 1, width: frame.widthPx, minHeight: Math.max(26, 44 * squeeze) * u, marginTop: 3 * u * squeeze }}>
        <ArtSlot
          slot="thread"
          style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
          draw={(canvas) => drawWhole(canvas, look, u)}
        />
      </Box>
      <HelpFloor frame={frame} look={look} copy={copy} brand={brand} paddingTopPx={4.6 * u * Math.max(0.8, squeeze)} showSteps />
    </Sheet>
  );
}

function drawWhole({ heightPx }: Canvas, { colours: { ink, field, light } }: Look, u: number): ReactElement {
  const thickPx = 2.2 * u;
  const radiusY = Math.min(0.37 * heightPx, 22 * u);
  const middleY = 0.48 * heightPx;
  const endX = 79 * u;
  const turnPx = Math.min(10 * u, heightPx - middleY);
  const points = looseThread({ startX: 32 * u, endX, middleY, radiusX: 15 * u, radiusY, turns: 4.4, calm: 7 * u });
  return (
    <>
      <ThreadLine points={points} thickPx={thickPx} colour={ink} ground={field} />
      <path
        d={`M${endX} ${middleY}A${turnPx} ${turnPx} 0 0 1 ${endX + turnPx} ${middleY + turnPx}V${heightPx + 1}`}
        fill="none"
        stroke={light}
        strokeWidth={thickPx}
      />
    </>
  );
}
