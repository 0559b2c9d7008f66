import { defineTemplate, type Shape } from '@campaignkit/model';
import { Upright } from './upright.js';
import { Wide } from './wide.js';

/** Shapes low enough that quiet has to come from saying less. */
const SAYS_LESS: ReadonlySet<Shape> = new Set(['square', 'wide']);

/** A quiet sheet, most of it empty. Help stands on a line that runs on beyond the edge: it has no end. */
export default defineTemplate({
  id: 'no-end-date',
  idea: 'Help stands on a line that runs on beyond the sheet and has no end.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  refuses: 'a strip or a card has no room for quiet.',
  serves: ['survivors', 'bystander', 'protect', 'parents'],
  prints: (shape) => (SAYS_LESS.has(shape) ? ['headline', 'support', 'help'] : ['headline', 'support', 'tips', 'help', 'qr']),
  artwork: 'Drawing: a bright line that runs on beyond the edge of the sheet. It has no end.',
  guidance: {
    do: [
      'Leave it empty: the room is the message.',
      'Speak in full, calm sentences, without a command.',
      'Say that the reader decides what to tell, and when.',
    ],
    dont: ['Do not add a picture, a second colour or an exclamation mark.', 'Do not name what was done.'],
  },
  examples: [
    { name: 'poster', message: 'survivors/m34', target: 'en-GB', format: 'a4', golden: true },
    { name: 'square', message: 'survivors/m34', target: 'fr-BE', format: 'square-1080', golden: true },
    { name: 'story', message: 'talk-before-harm/m40', target: 'en-GB', format: 'story-1080x1920' },
    { name: 'link', message: 'survivors/m34', target: 'ar-EG', format: 'link-1200x630' },
  ],
  render: (view) => (view.frame.shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />),
});
