import { defineTemplate } from '@campaignkit/model';
import { Upright } from './upright.js';
import { Wide } from './wide.js';

/** The headline stands whole in one dark slab, so no language has to be split; the slab presses on a ball, and the ball carries it. */
export default defineTemplate({
  id: 'pressure-slab',
  idea: 'A heavy slab presses on a ball, and the ball stands on help and carries it.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  leastPaperMm: 148,
  refuses: 'a banner or a wallet card has no room for a slab, a ball and what it stands on.',
  serves: ['protect', 'crisis', 'bystander', 'removal', 'survivors'],
  prints: (shape) => {
    if (shape === 'wide') return ['headline', 'tips', 'help'];
    return shape === 'poster' ? ['headline', 'support', 'tips', 'help', 'qr'] : ['headline', 'support', 'tips', 'help'];
  },
  artwork: 'Drawing: a heavy dark slab presses on a ball. The ball carries it, and stands on a bright ground with the way to get help.',
  guidance: {
    do: [
      'Name the pressure in a few words; the slab is as heavy as they are large.',
      'Say in the reassuring sentence that one may say no.',
    ],
    dont: ['Do not put advice into the slab: what stands there weighs on the reader.', 'Do not use it for news or figures.'],
  },
  examples: [
    { name: 'square', message: 'sharing-without-consent/m09', target: 'en-GB', format: 'square-1080', golden: true },
    { name: 'poster', message: 'boys-are-believed/m32', target: 'fr-BE', format: 'a4', golden: true },
    { name: 'story', message: 'sharing-without-consent/m09', target: 'ar-EG', format: 'story-1080x1920' },
    { name: 'link', message: 'boys-are-believed/m32', target: 'hi-IN', format: 'link-1200x630' },
  ],
  render: (view) => (view.frame.shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />),
});
