import type { FontFamily, Script } from '../script.js';

// Its digits lean, and its space is too narrow between two groups of a number.
const WITHOUT = '0123456789+%/.-_@&=?#~\u2011\u00a0';
const DISPLAY: FontFamily = { id: 'noto-nastaliq-urdu', weights: [700], without: WITHOUT };

/** Arabic in the Nastaliq style. */
export default {
  id: 'Aran',
  covers: ['Arab'],
  direction: 'rtl',
  families: {
    text: [{ id: 'noto-nastaliq-urdu', weights: [400, 700], without: WITHOUT }],
    round: [DISPLAY],
    straight: [DISPLAY],
    warm: [DISPLAY],
  },
  lineHeight: { head: 2.35, body: 2.2 },
  headlineScale: 0.72,
  bodyScale: 1,
  headlineTrackingEm: 0,
  hasNarrowSpace: true,
  mayLetterSpace: false,
} as const satisfies Script;
