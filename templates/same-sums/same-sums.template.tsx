import { defineTemplate } from '@campaignkit/model';
import { Upright } from './upright.js';
import { Wide } from './wide.js';

/** A list of payments without a sum or a currency: whoever looks twice sees the same small bar again and again. One is the report. */
export default defineTemplate({
  id: 'same-sums',
  idea: 'The same small bar returns in a long list, and the one that somebody marks becomes the report.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  refuses: 'a strip or a card is too low for a pattern that has to repeat.',
  leastPaperMm: 148,
  serves: ['bystander', 'advocacy'],
  prints: (shape) => (shape === 'poster' ? ['headline', 'tips', 'help', 'qr'] : ['headline', 'tips', 'help']),
  artwork: 'Drawing: a list with equal small bars at even distances. One line is bright and becomes the report.',
  guidance: {
    do: [
      'Speak to people who read such lists at work.',
      'Say what to do with a pattern, and where to report it.',
      'Leave indicators to the compliance team: they change, and posters stay.',
    ],
    dont: [
      'Do not hang it where customers pass, nor show it on public screens: it says what staff look for.',
      'Do not print a sum, a currency, a country or a service.',
      'Do not ask staff to warn the customer.',
    ],
  },
  examples: [
    { name: 'poster', message: 'for-professionals/m29', target: 'en-GB', format: 'a4', golden: true },
    { name: 'link', message: 'for-professionals/m29', target: 'fr-BE', format: 'link-1200x630', golden: true },
    { name: 'square', message: 'for-professionals/m29', target: 'ar-EG', format: 'square-1080' },
    { name: 'slide', message: 'for-professionals/m29', target: 'en-GB', format: 'slide-1920x1080' },
  ],
  render: (view) => (view.frame.shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />),
});
