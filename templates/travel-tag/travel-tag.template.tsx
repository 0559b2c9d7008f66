import { defineTemplate, type Shape } from '@campaignkit/model';
import { Upright } from './upright.js';
import { Wide } from './wide.js';

/** Shapes for screens, on which nobody scans, and which need the room for words. */
const HAS_NO_CODE: ReadonlySet<Shape> = new Set(['square', 'wide']);

/** A luggage tag on a string: the law travels with it, and its stub, the one bright part, is help to tear off. */
export default defineTemplate({
  id: 'travel-tag',
  idea: 'A luggage tag carries the law along, and its bright stub tears off as help.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  refuses: 'a strip or a card cannot hold law, consequence and help in one view.',
  leastPaperMm: 148,
  serves: ['deterrence'],
  prints: (shape) => (HAS_NO_CODE.has(shape) ? ['headline', 'law', 'support', 'help'] : ['headline', 'law', 'support', 'help', 'qr']),
  artwork: 'Drawing: a luggage tag on a string. Law and consequence stand on it; its bright stub, to be torn off, offers help.',
  guidance: {
    do: [
      'Hang it where people set out: airports, stations, ferries, visa offices.',
      'Say in the headline that the law travels, in two or three short sentences.',
      'Let the stub offer help before it threatens.',
    ],
    dont: ['Do not name a country as a place where it happens.', 'Do not add a picture of a child, a beach or a plane.'],
  },
  examples: [
    { name: 'poster', message: 'travel-and-law/m27', target: 'en-GB', format: 'a4', golden: true },
    { name: 'link', message: 'travel-and-law/m27', target: 'fr-BE', format: 'link-1200x630', golden: true },
    { name: 'square', message: 'travel-and-law/m27', target: 'ar-EG', format: 'square-1080' },
    { name: 'story', message: 'travel-and-law/m27', target: 'fr-BE', format: 'story-1080x1920' },
  ],
  render: (view) => (view.frame.shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />),
});
