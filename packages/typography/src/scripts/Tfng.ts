import type { Script } from '../script.js';

export default {
  id: 'Tfng',
  covers: ['Tfng'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-tifinagh', weights: [400] }],
    round: [{ id: 'noto-sans-tifinagh', weights: [400] }],
    straight: [{ id: 'noto-sans-tifinagh', weights: [400] }],
    warm: [{ id: 'noto-sans-tifinagh', weights: [400] }],
  },
  lineHeight: { head: 1.1, body: 1.45 },
  headlineScale: 0.9,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
