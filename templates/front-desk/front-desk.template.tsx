import { defineTemplate } from '@campaignkit/model';
import { Upright } from './upright.js';
import { Wide } from './wide.js';

/** A front desk: the card that stands beside the bell is the help, and the desk carries what to do. */
export default defineTemplate({
  id: 'front-desk',
  idea: 'A bright card stands beside the bell of a front desk, and one quiet call is enough.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  refuses: 'a strip or a card has no room for a desk with something standing on it.',
  leastPaperMm: 148,
  serves: ['bystander', 'protect', 'schools'],
  prints: (shape) => {
    if (shape === 'wide') return ['headline', 'tips', 'help'];
    return shape === 'square' || shape === 'tall' ? ['headline', 'tips', 'help', 'qr'] : ['headline', 'body', 'tips', 'help', 'qr'];
  },
  artwork: 'Drawing: a hand presses the bell of a front desk. A bright card beside the bell offers help.',
  guidance: {
    do: [
      'Hang it where staff see it and guests do not: behind the desk, in the changing room.',
      'Say what staff notice, and that they need no proof.',
      'Keep each step as short as a note to a colleague.',
    ],
    dont: ['Do not describe how a guest looks.', 'Do not ask staff to follow, to question or to photograph anybody.'],
  },
  examples: [
    { name: 'poster', message: 'travel-and-law/m28', target: 'en-GB', format: 'a4', golden: true },
    { name: 'square', message: 'travel-and-law/m28', target: 'fr-BE', format: 'square-1080', golden: true },
    { name: 'story', message: 'travel-and-law/m28', target: 'ar-EG', format: 'story-1080x1920' },
    { name: 'slide', message: 'travel-and-law/m28', target: 'en-GB', format: 'slide-1920x1080' },
  ],
  render: (view) => (view.frame.shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />),
});
