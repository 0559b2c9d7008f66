import { isSmallShape, SmallSheet } from '@campaignkit/design-system';
import { defineTemplate } from '@campaignkit/model';
import { SmallTable } from './small-table.js';
import { Upright } from './upright.js';
import { Wide } from './wide.js';

/** What to say lies on the plate, between two cups; the phone lies on its face, and the napkin under the plate holds the help. */
export default defineTemplate({
  id: 'kitchen-table',
  idea: 'The words to say lie on the plate, where parent and child sit down together.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide', 'strip', 'box', 'column', 'card'],
  refuses: 'tabs would cut the table, and a person would sit on it.',
  serves: ['protect', 'parents', 'crisis'],
  prints: (shape) => {
    if (isSmallShape(shape)) return ['headline', 'help'];
    return shape === 'poster' ? ['headline', 'quote', 'tips', 'help', 'qr'] : ['headline', 'quote', 'tips', 'help'];
  },
  artwork:
    'Drawing: a round kitchen table from above, with two cups and a phone that lies on its face. Words to say lie on the bright plate; the bright napkin under it holds the help.',
  guidance: {
    do: [
      'Write what can be said at a table, in the words of a parent: one sentence a line.',
      'Keep each line under fifty characters, so that the plate stays easy to read.',
      'Let the headline invite to talk.',
    ],
    dont: [
      'Do not put rules or threats on the plate.',
      'Do not draw people at the table: the reader sits there.',
      'Do not turn the phone over: a lit screen would be a second light.',
    ],
  },
  examples: [
    { name: 'poster', message: 'parents-who-talk/m04', target: 'en-GB', format: 'a4', golden: true },
    { name: 'square', message: 'games-and-gifts/m16', target: 'fr-BE', format: 'square-1080', golden: true },
    { name: 'story', message: 'live-and-likes/m12', target: 'en-GB', format: 'story-1080x1920' },
    { name: 'banner', message: 'sextortion-for-money/m07', target: 'ar-EG', format: 'leaderboard-728x90' },
  ],
  render: (view) => {
    const { shape } = view.frame;
    const small = <SmallTable look={view.look} isAcross={shape === 'strip'} />;
    if (isSmallShape(shape)) return <SmallSheet view={view} object={small} objectAt="middle" />;
    return shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />;
  },
});
