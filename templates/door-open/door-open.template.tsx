import { isSmallShape, SmallSheet } from '@campaignkit/design-system';
import { defineTemplate } from '@campaignkit/model';
import { SmallDoor } from './small-door.js';
import { Upright } from './upright.js';
import { Wide } from './wide.js';

/** A door stands ajar; its light falls over the floor of the sheet and becomes the help. What there is to know hangs on the wall beside it. */
export default defineTemplate({
  id: 'door-open',
  idea: 'A door stands ajar, and its light falls over the floor to the help.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide', 'strip', 'box', 'column', 'card'],
  refuses: 'tabs would cut the light off, and a person would stand in the door.',
  serves: ['protect', 'crisis', 'bystander', 'parents', 'survivors', 'removal'],
  prints: (shape) => {
    if (isSmallShape(shape)) return ['headline', 'help'];
    return shape === 'wide' ? ['headline', 'tips', 'help'] : ['headline', 'support', 'tips', 'help', 'qr'];
  },
  artwork: 'Drawing: a door stands ajar. Bright light falls from it over the floor and becomes the way to get help.',
  guidance: {
    do: [
      'Say that somebody may come in as they are.',
      'Name the language in the steps: somebody may speak their own.',
      'Hang it only in a house that keeps its promise: a shelter, a school, a clinic, a library.',
    ],
    dont: [
      'Do not hang it where somebody may ask for papers: a police station, an office, a bank.',
      'Do not show papers, borders, flags or a guard.',
      'Do not put anybody into the doorway.',
    ],
  },
  examples: [
    { name: 'poster', message: 'your-rights/m30', target: 'en-GB', format: 'a4', golden: true },
    { name: 'portrait', message: 'at-home-too/m20', target: 'fr-BE', format: 'portrait-1080x1350', golden: true },
    { name: 'link', message: 'your-rights/m30', target: 'fr-BE', format: 'link-1200x630' },
    { name: 'banner', message: 'at-home-too/m20', target: 'en-GB', format: 'leaderboard-728x90' },
  ],
  render: (view) => {
    const { shape } = view.frame;
    const small = <SmallDoor look={view.look} leads={shape === 'strip' ? 'end' : 'down'} />;
    if (isSmallShape(shape)) return <SmallSheet view={view} object={small} objectAt="middle" />;
    return shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />;
  },
});
