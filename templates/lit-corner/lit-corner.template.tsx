import { defineTemplate } from '@campaignkit/model';
import { Backdrop } from './backdrop.js';
import { Wide } from './wide.js';

/**
 * A lamp lights one corner of a quiet room, and its light holds the help.
 * As the background of a call the middle half of the width stays empty: a person sits there. Only beside the head, where a person is narrow, the
 * headline takes a third. Help stands in the outer quarter, over the lower edge; what mirrors a speaker's own picture does not mirror what the others see.
 */
export default defineTemplate({
  id: 'lit-corner',
  idea: 'A lamp lights one corner of a quiet room, and its light holds the help.',
  shapes: ['backdrop', 'wide'],
  refuses: 'upright and small sheets have no corner that lies beside somebody.',
  serves: ['protect', 'crisis', 'bystander', 'parents', 'survivors'],
  prints: (shape) => (shape === 'backdrop' ? ['headline', 'help'] : ['headline', 'tips', 'help']),
  artwork: 'Drawing: a quiet room. A lamp lights one corner, and its light holds the way to get help.',
  guidance: {
    do: [
      'Sit in the middle, with a hand of air on both sides.',
      'Choose a short headline; it has a third of the width.',
      'Hang it behind lessons, calls with families, and webinars.',
    ],
    dont: [
      'Do not use it behind somebody who tells what happened.',
      'Do not add a logo in the middle.',
      'Do not blur it: the number is read from it.',
    ],
  },
  examples: [
    { name: 'call', message: 'sextortion-for-money/m06', target: 'en-GB', format: 'call-background-1920x1080', golden: true },
    { name: 'call-arabic', message: 'body-and-secrets/m03', target: 'ar-EG', format: 'call-background-1920x1080', golden: true },
    { name: 'slide', message: 'parents-who-talk/m04', target: 'fr-BE', format: 'slide-1920x1080' },
    { name: 'link', message: 'boys-are-believed/m31', target: 'en-GB', format: 'link-1200x630' },
  ],
  render: (view) => (view.frame.shape === 'backdrop' ? <Backdrop {...view} /> : <Wide {...view} />),
});
