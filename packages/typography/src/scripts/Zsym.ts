import type { Script } from '../script.js';

/** Signs of no script that hardly a text font has: arrows, ticks, telephones. They stand in when the paragraph's own fonts lack one. */
export default {
  id: 'Zsym',
  covers: ['Zsym'],
  direction: 'ltr',
  families: {
    text: [
      { id: 'noto-sans-symbols', weights: [400, 700] },
      { id: 'noto-sans-symbols-2', weights: [400] },
    ],
    round: [{ id: 'noto-sans-symbols', weights: [700] }],
    straight: [{ id: 'noto-sans-symbols', weights: [700] }],
    warm: [{ id: 'noto-sans-symbols', weights: [700] }],
  },
  lineHeight: { head: 1.1, body: 1.4 },
  headlineScale: 1,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
