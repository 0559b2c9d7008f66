import type { Script } from '../script.js';

export default {
  id: 'Syrc',
  covers: ['Syrc'],
  direction: 'rtl',
  families: {
    text: [{ id: 'noto-sans-syriac', weights: [400, 700] }],
    round: [{ id: 'noto-sans-syriac', weights: [900] }],
    straight: [{ id: 'noto-sans-syriac', weights: [900] }],
    warm: [{ id: 'noto-sans-syriac', weights: [700] }],
  },
  lineHeight: { head: 1.45, body: 1.6 },
  headlineScale: 0.85,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: false,
} as const satisfies Script;
