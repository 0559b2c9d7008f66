import type { Script } from '../script.js';

export default {
  id: 'Olck',
  covers: ['Olck'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-ol-chiki', weights: [400, 700] }],
    round: [{ id: 'noto-sans-ol-chiki', weights: [700] }],
    straight: [{ id: 'noto-sans-ol-chiki', weights: [700] }],
    warm: [{ id: 'noto-sans-ol-chiki', weights: [700] }],
  },
  lineHeight: { head: 1.05, body: 1.45 },
  headlineScale: 0.9,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
