import type { Script } from '../script.js';

export default {
  id: 'Cham',
  covers: ['Cham'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-cham', weights: [400, 700] }],
    round: [{ id: 'noto-sans-cham', weights: [900] }],
    straight: [{ id: 'noto-sans-cham', weights: [900] }],
    warm: [{ id: 'noto-sans-cham', weights: [700] }],
  },
  lineHeight: { head: 1.4, body: 1.6 },
  headlineScale: 0.8,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
