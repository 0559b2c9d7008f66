import { isSmallShape, SmallSheet } from '@campaignkit/design-system';
import { defineTemplate } from '@campaignkit/model';
import { SmallRow } from './falling-phones.js';
import { Tall } from './tall.js';
import { Upright } from './upright.js';
import { Wide } from './wide.js';

/** What is passed on topples one phone after the other; one stands, holds the whole row, and its screen is the light. */
export default defineTemplate({
  id: 'dominoes',
  idea: 'Phones topple one after the other, and the last one stands and holds them all.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide', 'strip', 'box', 'column'],
  leastPaperMm: 148,
  refuses: 'a wallet card has no room for a row that falls, and a row of tabs or a person in front of it would cut it short.',
  serves: ['bystander', 'protect', 'crisis', 'removal'],
  prints: (shape) => {
    if (isSmallShape(shape)) return ['headline', 'help'];
    if (shape === 'square') return ['headline', 'help', 'qr'];
    if (shape === 'wide') return ['headline', 'tips', 'help'];
    return ['headline', 'tips', 'support', 'help', ...(shape === 'tall' ? [] : (['qr'] as const))];
  },
  artwork: 'Drawing: phones topple like dominoes. The last one stands, holds them all, and its bright screen offers help.',
  guidance: {
    do: [
      'Say who can stop it: "It stops with you".',
      'Keep steps short: a line each, over the row.',
      'Use it where something is passed on.',
    ],
    dont: ['Do not use it for what happens to one person alone.', 'Do not count how many passed something on.'],
  },
  examples: [
    { name: 'poster', message: 'sharing-without-consent/m10', target: 'en-GB', format: 'a4', golden: true },
    { name: 'banner', message: 'report-dont-share/m17', target: 'fr-BE', format: 'leaderboard-728x90', golden: true },
    { name: 'link', message: 'report-dont-share/m18', target: 'ar-EG', format: 'link-1200x630' },
    { name: 'column', message: 'sharing-without-consent/m10', target: 'th-TH', format: 'skyscraper-160x600' },
  ],
  render: (view) => {
    const { shape } = view.frame;
    const small = <SmallRow look={view.look} hasBar={shape !== 'strip'} />;
    if (isSmallShape(shape)) return <SmallSheet view={view} object={small} objectAt="middle" />;
    if (shape === 'tall') return <Tall {...view} />;
    return shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />;
  },
});
