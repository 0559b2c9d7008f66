import { isSmallShape, SmallSheet } from '@campaignkit/design-system';
import { defineTemplate } from '@campaignkit/model';
import { Friends } from './friends.js';
import { Low } from './low.js';
import { Upright } from './upright.js';

/** Two friends on a bench, seen from behind: its back is the help, and what to do stands between its legs. */
export default defineTemplate({
  id: 'bench',
  idea: 'A friend sits down beside a friend, and help holds both from behind.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide', 'strip', 'box', 'column', 'card'],
  leastPaperMm: 148,
  refuses: 'tabs would cut the bench, and a person would hide the friends.',
  serves: ['bystander', 'protect', 'crisis'],
  prints: (shape) => {
    if (isSmallShape(shape)) return ['headline', 'help'];
    if (shape === 'wide') return ['headline', 'tips', 'help'];
    return shape === 'tall' || shape === 'square' ? ['headline', 'tips', 'help', 'qr'] : ['headline', 'support', 'tips', 'help', 'qr'];
  },
  artwork:
    'Drawing: two friends of the same size sit on a bench, seen from behind. One has an arm around the other. The bright back of the bench holds the help.',
  guidance: {
    do: [
      'Speak to the friend who stays, or to the one who is not alone.',
      'Keep both figures the same size and without features.',
      'Let the back of the bench run from edge to edge.',
    ],
    dont: [
      'Do not use it for parents or professionals: nobody here is above anybody.',
      'Do not turn the friends round: nobody is shown.',
      'Do not put a third person on the bench.',
    ],
  },
  examples: [
    { name: 'poster', message: 'sextortion-for-money/m08', target: 'fr-BE', format: 'a4', golden: true },
    { name: 'boys', message: 'boys-are-believed/m31', target: 'en-GB', format: 'square-1080', golden: true },
    { name: 'story', message: 'sextortion-for-money/m08', target: 'ar-EG', format: 'story-1080x1920' },
    { name: 'banner', message: 'sextortion-for-money/m08', target: 'hi-IN', format: 'rectangle-300x250' },
  ],
  render: (view) => {
    const { shape, heightPx, u } = view.frame;
    const friends = <Friends look={view.look} marginPx={4 * u} topPx={shape === 'strip' ? 0.1 * heightPx : u} />;
    if (isSmallShape(shape)) return <SmallSheet view={view} object={friends} />;
    return shape === 'wide' || shape === 'square' ? <Low {...view} /> : <Upright {...view} />;
  },
});
