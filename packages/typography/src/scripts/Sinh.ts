import type { Script } from '../script.js';

export default {
  id: 'Sinh',
  covers: ['Sinh'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-sinhala', weights: [400, 700] }],
    round: [{ id: 'noto-sans-sinhala', weights: [900] }],
    straight: [{ id: 'noto-sans-sinhala', weights: [900] }],
    warm: [{ id: 'noto-sans-sinhala', weights: [700] }],
  },
  lineHeight: { head: 1.3, body: 1.6 },
  headlineScale: 0.8,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
