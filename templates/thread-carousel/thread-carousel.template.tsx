import { defineTemplate, type Shape } from '@campaignkit/model';
import { Card, CARDS } from './card.js';
import { Upright } from './upright.js';
import { Wide } from './wide.js';

/** One thread comes loose, from card to card or down one sheet, and its free end is the light. */
export default defineTemplate({
  id: 'thread-carousel',
  idea: 'A knotted thread comes loose from card to card, and its free end reaches help.',
  shapes: ['square', 'portrait', 'poster', 'tall', 'wide'],
  leastPaperMm: 148,
  refuses: 'a thread that comes loose needs four cards, or one sheet with room for a knot.',
  serves: ['protect', 'crisis', 'bystander', 'removal', 'survivors', 'parents'],
  pages: (shape) => (isCarousel(shape) ? CARDS : 1),
  // Every card also says in small ink where help is; the block that owes it, and the light, are on the last.
  prints: (shape, page = 1) => {
    if (shape === 'wide') return ['headline', 'tips', 'help'];
    if (!isCarousel(shape)) return ['headline', 'support', 'tips', 'help', ...(shape === 'tall' ? [] : (['qr'] as const))];
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
    { name: 'link', message: 'sharing-without-consent/m14', target: 'ar-EG', format: 'link-1200x630' },
    { name: 'story', message: 'trust-and-secrets/m13', target: 'hi-IN', format: 'story-1080x1920' },
  ],
  render: (view) => {
    const { shape } = view.frame;
    if (isCarousel(shape)) return <Card {...view} />;
    return shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />;
  },
});

function isCarousel(shape: Shape): boolean {
  return shape === 'square' || shape === 'portrait';
}
