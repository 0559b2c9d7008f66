import type { Script } from '../script.js';

export default {
  id: 'Cyrl',
  covers: ['Cyrl'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans', weights: [400, 600, 700] }],
    round: [{ id: 'nunito', weights: [800] }],
    straight: [{ id: 'noto-sans', weights: [900] }],
    warm: [{ id: 'noto-serif', weights: [600] }],
  },
  lineHeight: { head: 1.05, body: 1.4 },
  headlineScale: 0.95,
  bodyScale: 1,
  headlineTrackingEm: -0.02,
  mayLetterSpace: true,
} as const satisfies Script;
