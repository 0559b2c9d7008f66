import type { Script } from '../script.js';

/** Arabic in the Nastaliq style. */
export default {
  id: 'Aran',
  covers: ['Arab'],
  direction: 'rtl',
  families: {
    text: [{ id: 'noto-nastaliq-urdu', weights: [400, 700] }],
    round: [{ id: 'noto-nastaliq-urdu', weights: [700] }],
    straight: [{ id: 'noto-nastaliq-urdu', weights: [700] }],
    warm: [{ id: 'noto-nastaliq-urdu', weights: [700] }],
  },
  lineHeight: { head: 2.35, body: 2.2 },
  headlineScale: 0.72,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: false,
} as const satisfies Script;
