import type { Script } from '../script.js';

export default {
  id: 'Lisu',
  covers: ['Lisu'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-lisu', weights: [400, 700] }],
    round: [{ id: 'noto-sans-lisu', weights: [700] }],
    straight: [{ id: 'noto-sans-lisu', weights: [700] }],
    warm: [{ id: 'noto-sans-lisu', weights: [700] }],
  },
  lineHeight: { head: 1, body: 1.4 },
  headlineScale: 0.95,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
