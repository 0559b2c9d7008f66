import type { Script } from '../script.js';

export default {
  id: 'Deva',
  covers: ['Deva'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-devanagari', weights: [400, 600, 700] }],
    round: [{ id: 'baloo-2', weights: [600, 800] }],
    straight: [{ id: 'noto-sans-devanagari', weights: [900] }],
    warm: [{ id: 'noto-sans-devanagari', weights: [600, 700] }],
  },
  lineHeight: { head: 1.18, body: 1.5 },
  headlineScale: 0.85,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: false,
} as const satisfies Script;
