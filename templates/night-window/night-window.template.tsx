import { DeterrenceSheet } from '@campaignkit/design-system';
import { defineTemplate } from '@campaignkit/model';
import { DarkWindows, Windows } from './windows.js';

/** A house at night: one window is lit, and the same light offers help before anything happens. */
export default defineTemplate({
  id: 'night-window',
  idea: 'One window of a dark house is lit: somebody is up, and can be asked.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  refuses: 'banners, cards, tabs and call backgrounds cannot hold law, consequence and help in one view.',
  serves: ['deterrence'],
  prints: (shape) =>
    shape === 'wide' || shape === 'square' ? ['headline', 'law', 'support', 'help'] : ['headline', 'law', 'support', 'help', 'qr'],
  artwork: 'Drawing: many dark windows at night. One is lit, and the same light offers help.',
  guidance: {
    do: ['Speak to somebody who has not acted, or wants to stop.', 'Ask a question that can be answered with yes.', 'Keep one window lit.'],
    dont: [
      'Do not hang it where children are.',
      'Do not accuse: the window is a place to ask, not to be watched.',
      'Do not add a second lit window.',
    ],
  },
  examples: [
    { name: 'poster', message: 'stop-and-get-help/m25', target: 'en-GB', format: 'a4', golden: true },
    { name: 'square', message: 'stop-and-get-help/m25', target: 'hi-IN', format: 'square-1080' },
    { name: 'story', message: 'stop-and-get-help/m25', target: 'ar-EG', format: 'story-1080x1920' },
    { name: 'link', message: 'stop-and-get-help/m25', target: 'es-MX', format: 'link-1200x630' },
  ],
  render: (view) => (
    <DeterrenceSheet
      view={view}
      band={<Windows frame={view.frame} look={view.look} />}
      under={<DarkWindows frame={view.frame} look={view.look} />}
    />
  ),
});
