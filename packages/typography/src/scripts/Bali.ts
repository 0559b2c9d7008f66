import type { Script } from '../script.js';

export default {
  id: 'Bali',
  covers: ['Bali'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-balinese', weights: [400, 700] }],
    round: [{ id: 'noto-sans-balinese', weights: [700] }],
    straight: [{ id: 'noto-sans-balinese', weights: [700] }],
    warm: [{ id: 'noto-sans-balinese', weights: [700] }],
  },
  lineHeight: { head: 1.9, body: 1.95 },
  headlineScale: 0.75,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
