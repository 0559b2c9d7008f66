import { defineTemplate, type Shape } from '@campaignkit/model';
import { SmallDialogue, Strip } from './small.js';
import { Upright } from './upright.js';
import { Wide } from './wide.js';

/** What is asked grows until it fills the sheet; the answer comes from the other side, in light. */
export default defineTemplate({
  id: 'growing-sentences',
  idea: 'A question fills the sheet, and the answer comes from the other side, in light.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide', 'strip', 'box', 'column', 'card'],
  refuses: 'tabs would cut the answer off, and a person would hide the question.',
  serves: ['crisis', 'bystander', 'protect'],
  prints: (shape) => {
    if (BANNERS.has(shape)) return ['headline', 'help'];
    return shape === 'wide' ? ['headline', 'tips', 'help'] : ['headline', 'support', 'tips', 'help', 'qr'];
  },
  artwork: 'Drawing: a dark speech bubble asks. A bright speech bubble from the other side answers, with the way to get help.',
  guidance: {
    do: [
      'Use it for a question, or for sentences that grow: "Nice to you. Older than you. Asking for pictures?"',
      'Let the answer be short, and lay it on nobody: "This can stop."',
      'Write what the reader notices, not what somebody wrote.',
    ],
    dont: [
      'Do not quote a harmful chat.',
      'Do not let the situation have the last word.',
      'Do not put a statement alone into the dark bubble.',
    ],
  },
  examples: [
    { name: 'story', message: 'sextortion-for-money/m05', target: 'en-GB', format: 'story-1080x1920', golden: true },
    { name: 'poster', message: 'trust-and-secrets/m01', target: 'fr-BE', format: 'a4', golden: true },
    { name: 'portrait', message: 'sextortion-for-money/m05', target: 'ar-EG', format: 'portrait-1080x1350' },
    { name: 'banner', message: 'sextortion-for-money/m05', target: 'hi-IN', format: 'billboard-970x250' },
  ],
  render: (view) => {
    const { shape } = view.frame;
    if (shape === 'strip') return <Strip {...view} />;
    if (BANNERS.has(shape)) return <SmallDialogue {...view} />;
    return shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />;
  },
});

const BANNERS: ReadonlySet<Shape> = new Set(['strip', 'box', 'column', 'card']);
