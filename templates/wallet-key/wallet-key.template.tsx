import { defineTemplate } from '@campaignkit/model';
import { Card } from './card.js';
import { LyingKey } from './lying-key.js';
import { StandingKey } from './standing-key.js';

/** A key that is the reader's own: its bow is light and holds the number, the steps stand beside it. */
export default defineTemplate({
  id: 'wallet-key',
  idea: 'A key opens what is yours: and its bow holds the number.',
  shapes: ['card', 'poster', 'portrait', 'square', 'tall', 'wide'],
  leastPaperMm: 50,
  refuses: 'a banner has no room for a key whose bow holds the number.',
  serves: ['protect', 'crisis', 'bystander', 'removal', 'parents', 'schools', 'survivors'],
  pages: (shape) => (shape === 'card' ? 2 : 1),
  prints: (shape, page = 1) => {
    if (shape === 'card') return page === 1 ? ['headline'] : ['help', 'tips'];
    return ['headline', 'tips', 'help'];
  },
  artwork: 'Drawing: a large key. Its bow is bright and holds the way to get help.',
  guidance: {
    do: ['Print the card on both sides; the back is the number alone.', 'Say what is the reader’s own: rights, settings, pictures.'],
    dont: ['Do not use it to say that something must be locked away.', 'Do not give steps of more than one line on the card.'],
  },
  examples: [
    { name: 'card', message: 'your-rights/m39', target: 'en-GB', format: 'wallet-card', page: 2, golden: true },
    { name: 'poster', message: 'your-rights/m39', target: 'en-GB', format: 'a4', golden: true },
    { name: 'front', message: 'your-rights/m39', target: 'ar-EG', format: 'wallet-card' },
    { name: 'link', message: 'your-rights/m39', target: 'fr-BE', format: 'link-1200x630' },
  ],
  render: (view) => {
    const { shape } = view.frame;
    if (shape === 'card') return <Card {...view} />;
    return shape === 'square' || shape === 'wide' ? <LyingKey {...view} /> : <StandingKey {...view} />;
  },
});
