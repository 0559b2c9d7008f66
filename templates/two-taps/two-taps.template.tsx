import { defineTemplate } from '@campaignkit/model';
import { Upright } from './upright.js';
import { Wide } from './wide.js';

/** A phone is a long way of equal rows; one tap opens a menu, and a child's finger lies on its one bright row: the page that helps. */
export default defineTemplate({
  id: 'two-taps',
  idea: 'A phone full of equal rows hides its help, and two taps lead to the one bright row.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  refuses: 'a banner, a card or a row of tabs has no room for a phone and a hand.',
  serves: ['advocacy', 'removal', 'schools'],
  prints: (shape) => (shape === 'wide' ? ['headline', 'tips', 'help'] : ['headline', 'tips', 'help', 'qr']),
  artwork:
    'Drawing: a phone full of equal dull rows. One is tapped at its three dots; a finger taps the one bright row of the menu, which offers help.',
  guidance: {
    do: ['Ask the people who build: "Can a nine-year-old find it?"', 'Let the page carry the checklist.', 'Keep all dull rows alike.'],
    dont: [
      'Do not draw the screen of a real product.',
      'Do not write on the dull rows.',
      'Do not use it for children: the menu is not their fault.',
    ],
  },
  examples: [
    { name: 'poster', message: 'for-professionals/m36', target: 'en-GB', format: 'a4', golden: true },
    { name: 'slide', message: 'for-professionals/m36', target: 'fr-BE', format: 'slide-1920x1080', golden: true },
    { name: 'portrait', message: 'for-professionals/m36', target: 'fr-BE', format: 'portrait-1080x1350' },
    { name: 'square', message: 'sharing-without-consent/m14', target: 'en-GB', format: 'square-1080' },
  ],
  render: (view) => (view.frame.shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />),
});
