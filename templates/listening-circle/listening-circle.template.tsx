import { isSmallShape, SmallSheet } from '@campaignkit/design-system';
import { defineTemplate } from '@campaignkit/model';
import { Beside } from './beside.js';
import { High } from './high.js';
import { SmallCircle } from './small-circle.js';
import { Tall } from './tall.js';
import { Wide } from './wide.js';

/** A community sits in a circle, nobody higher than another. What is said stands in the middle; one chair is free, and lit. */
export default defineTemplate({
  id: 'listening-circle',
  idea: 'A community sits in a circle and keeps one lit chair free for whoever tells.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide', 'strip', 'box', 'column', 'card'],
  leastPaperMm: 148,
  refuses: 'tabs would cut the circle, and a person would hide its middle.',
  serves: ['protect', 'parents', 'schools', 'advocacy', 'survivors'],
  prints: (shape) => {
    if (isSmallShape(shape)) return ['headline', 'help'];
    if (shape === 'wide' || shape === 'tall') return ['headline', 'quote', 'tips', 'help'];
    return ['headline', 'quote', 'tips', 'help', 'qr'];
  },
  artwork:
    'Drawing: a circle of chairs from above, all of the same size. One of them is bright: it is kept free. The words to say stand in it or beside it.',
  guidance: {
    do: [
      'Use it for elders, leaders of faith and of communities, groups of parents.',
      'Put what can be said aloud into the middle, as it is spoken.',
      'Let the reader belong to the circle: say we, or nothing.',
    ],
    dont: [
      'Do not add signs of a faith, a flag or a costume: any circle can be this one.',
      'Do not make one chair higher or larger.',
      'Do not seat somebody on the lit chair: it is kept free.',
    ],
  },
  examples: [
    { name: 'poster', message: 'signs-and-first-sentence/m37', target: 'en-GB', format: 'a4', golden: true },
    { name: 'families', message: 'on-camera-is-abuse/m22', target: 'fr-BE', format: 'square-1080', golden: true },
    { name: 'story', message: 'signs-and-first-sentence/m37', target: 'fr-BE', format: 'story-1080x1920' },
    { name: 'banner', message: 'on-camera-is-abuse/m22', target: 'en-GB', format: 'billboard-970x250' },
  ],
  render: (view) => {
    const { shape } = view.frame;
    const small = <SmallCircle look={view.look} isAcross={shape === 'strip'} />;
    if (isSmallShape(shape)) return <SmallSheet view={view} object={small} objectAt="middle" />;
    if (shape === 'tall') return <Tall {...view} />;
    if (shape === 'square' || shape === 'portrait') return <Beside {...view} />;
    return shape === 'wide' ? <Wide {...view} /> : <High {...view} />;
  },
});
