import { isSmallShape, SmallSheet } from '@campaignkit/design-system';
import { defineTemplate } from '@campaignkit/model';
import { SmallBell } from './small-bell.js';
import { Upright } from './upright.js';
import { Wide } from './wide.js';

/** The post beside a door: a bell and a plate for each who helps; the first is lit: somebody is at home. */
export default defineTemplate({
  id: 'help-numbers',
  idea: 'The bells at a door show who is at home, and the one to ring first is lit.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide', 'strip', 'box', 'column', 'card'],
  leastPaperMm: 148,
  refuses: 'tabs have no room for a bell, and a person would hide the door.',
  serves: ['protect', 'crisis', 'bystander', 'parents', 'schools', 'removal', 'survivors'],
  prints: (shape) => {
    if (isSmallShape(shape)) return ['headline', 'help'];
    return shape === 'poster' || shape === 'portrait' ? ['headline', 'support', 'tips', 'help', 'qr'] : ['headline', 'tips', 'help'];
  },
  artwork: 'Drawing: the post beside a door, with a bell and a name plate for each way to get help. The first one is lit.',
  guidance: {
    do: [
      'Use it where help is the message: one headline, then who listens.',
      'Put the contact for the reader first; it is the one that is lit.',
      'Three contacts are many; four is the most.',
    ],
    dont: [
      'Do not light a second bell.',
      'Do not add a contact that nobody has checked to fill the door: one plate fills it, too.',
      'Do not use it for deterrence: the law has no bell.',
    ],
  },
  examples: [
    { name: 'poster', message: 'sextortion-for-money/m07', target: 'en-GB', format: 'a4', golden: true },
    { name: 'one-contact', message: 'your-rights/m39', target: 'fr-BE', format: 'square-1080', golden: true },
    { name: 'friends', message: 'sextortion-for-money/m08', target: 'fr-BE', format: 'story-1080x1920' },
    { name: 'column', message: 'sextortion-for-money/m07', target: 'fr-BE', format: 'skyscraper-160x600' },
  ],
  render: (view) => {
    const { shape } = view.frame;
    if (isSmallShape(shape)) return <SmallSheet view={view} object={<SmallBell look={view.look} />} objectAt="middle" />;
    return shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />;
  },
});
