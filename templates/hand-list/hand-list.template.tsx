import { isSmallShape, SmallSheet } from '@campaignkit/design-system';
import { defineTemplate } from '@campaignkit/model';
import { SmallHand } from './small-hand.js';
import { Upright } from './upright.js';
import { Wide } from './wide.js';

/** The hand is the list: each finger says one step, and the nails are the light. */
export default defineTemplate({
  id: 'hand-list',
  idea: 'An open hand counts the steps on its fingers and reaches help.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide', 'strip', 'box', 'column', 'card'],
  refuses: 'tabs would cut the fingers off, and a person would hide the hand.',
  serves: ['protect', 'crisis', 'bystander'],
  prints: (shape) => {
    if (isSmallShape(shape)) return ['headline', 'help'];
    return shape === 'wide' ? ['headline', 'tips', 'help'] : ['headline', 'tips', 'support', 'help', 'qr'];
  },
  artwork: 'Drawing: a hand, thumb up. Three fingers say one step each.',
  guidance: {
    do: [
      'Give it three steps of two to four words.',
      'Let the last step be telling somebody.',
      'Write for whoever has just learnt to read.',
    ],
    dont: ['Do not give the hand the tone of a skin.', 'Do not turn the steps into warnings.', 'Do not use it for law or figures.'],
  },
  examples: [
    { name: 'poster', message: 'body-and-secrets/m03', target: 'en-GB', format: 'a4', golden: true },
    { name: 'arabic', message: 'body-and-secrets/m03', target: 'ar-EG', format: 'a4', golden: true },
    { name: 'square', message: 'body-and-secrets/m03', target: 'th-TH', format: 'square-1080' },
    { name: 'banner', message: 'body-and-secrets/m03', target: 'pt-BR', format: 'leaderboard-728x90' },
  ],
  render: (view) => {
    const { shape } = view.frame;
    if (isSmallShape(shape)) return <SmallSheet view={view} object={<SmallHand look={view.look} isAcross={shape === 'strip'} />} />;
    return shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />;
  },
});
