import { defineTemplate } from '@campaignkit/model';
import { Tall } from './tall.js';
import { Upright } from './upright.js';
import { Wide } from './wide.js';

/** A strip of pictures, each with one short sentence; its last picture is the light. */
export default defineTemplate({
  id: 'easy-read',
  idea: 'A strip of pictures says one thing at a time and ends in the light.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  leastPaperMm: 148,
  refuses: 'a strip or a card has no room for a picture to every sentence.',
  serves: ['protect', 'bystander', 'crisis', 'parents', 'removal', 'survivors'],
  prints: (shape) => (shape === 'wide' ? ['headline', 'tips', 'help'] : ['headline', 'tips', 'help', 'qr']),
  artwork: 'Drawing: a strip of simple pictures, one to each step. The last, bright part of the strip shows how to get help.',
  guidance: {
    do: [
      'Give every tip a picture of what to do: `pictures` of the message, one a tip.',
      'Write tips of at most eight words, one thing each.',
      'Try it with readers who use easy language, and change what they misread.',
    ],
    dont: [
      'Do not show what must not be done: a picture is remembered, its “not” is forgotten.',
      'Do not use two pictures that look alike.',
      'Do not put words into the pictures.',
    ],
  },
  examples: [
    { name: 'poster', message: 'games-and-gifts/m15', target: 'en-GB', format: 'a4', golden: true },
    { name: 'square', message: 'at-home-too/m20', target: 'fr-BE', format: 'square-1080', golden: true },
    { name: 'story', message: 'games-and-gifts/m15', target: 'fr-BE', format: 'story-1080x1920' },
    { name: 'link', message: 'games-and-gifts/m15', target: 'en-GB', format: 'link-1200x630' },
  ],
  render: (view) => {
    const { shape } = view.frame;
    if (shape === 'tall') return <Tall {...view} />;
    return shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />;
  },
});
