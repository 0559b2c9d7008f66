import type { Script } from '../script.js';

export default {
  id: 'Java',
  covers: ['Java'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-javanese', weights: [400, 700] }],
    round: [{ id: 'noto-sans-javanese', weights: [700] }],
    straight: [{ id: 'noto-sans-javanese', weights: [700] }],
    warm: [{ id: 'noto-sans-javanese', weights: [700] }],
  },
  lineHeight: { head: 1.8, body: 1.85 },
  headlineScale: 0.8,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
