import type { Script } from '../script.js';

export default {
  id: 'Hans',
  covers: ['Hani', 'Bopo'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-sc', weights: [400, 700] }],
    round: [{ id: 'noto-sans-sc', weights: [700] }],
    straight: [{ id: 'noto-sans-sc', weights: [700] }],
    warm: [{ id: 'noto-sans-sc', weights: [700] }],
  },
  lineHeight: { head: 1.15, body: 1.6 },
  headlineScale: 0.85,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
