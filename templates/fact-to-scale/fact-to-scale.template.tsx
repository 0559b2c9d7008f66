import { defineTemplate } from '@campaignkit/model';
import { Square } from './square.js';
import { Tall } from './tall.js';
import { Upright } from './upright.js';
import { Wide } from './wide.js';

/** Two squares to scale: what it costs after, and, small and lit, what it costs before. The comparison is the picture. */
export default defineTemplate({
  id: 'fact-to-scale',
  idea: 'Two figures stand as squares to scale, and the small one is the way out.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  refuses: 'a strip or a card is too low for two squares whose areas can be compared.',
  leastPaperMm: 148,
  serves: ['advocacy'],
  needs: ['figures'],
  prints: (shape) => (shape === 'portrait' || shape === 'tall' ? ['headline', 'figures', 'help'] : ['headline', 'figures', 'body', 'help']),
  artwork: 'Drawing: two squares whose areas are to scale with the two figures. The smaller square is bright.',
  guidance: {
    do: [
      'Compare two figures of one source, one place and one unit.',
      'Say in the body what is counted, where, and for how long.',
      'Name the organisation and the year; "undated" is printed when there is none.',
    ],
    dont: [
      'Do not compare figures of different methods or times.',
      'Do not draw a third figure.',
      'Do not round until the squares tell another story.',
    ],
  },
  examples: [
    { name: 'poster', message: 'for-professionals/m35', target: 'en-GB', format: 'a4', golden: true },
    { name: 'link', message: 'for-professionals/m35', target: 'fr-BE', format: 'link-1200x630', golden: true },
    { name: 'square', message: 'for-professionals/m35', target: 'en-GB', format: 'square-1080' },
    { name: 'slide', message: 'for-professionals/m35', target: 'fr-BE', format: 'slide-1920x1080' },
  ],
  render: (view) => {
    const { shape } = view.frame;
    if (shape === 'wide') return <Wide {...view} />;
    if (shape === 'tall') return <Tall {...view} />;
    return shape === 'square' ? <Square {...view} /> : <Upright {...view} />;
  },
});
