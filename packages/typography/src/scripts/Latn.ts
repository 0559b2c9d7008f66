import type { Script } from '../script.js';

export default {
  id: 'Latn',
  covers: ['Latn'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans', weights: [400, 600, 700] }],
    round: [{ id: 'baloo-2', weights: [600, 800] }],
    straight: [{ id: 'schibsted-grotesk', weights: [700, 900] }],
    warm: [{ id: 'young-serif', weights: [400] }],
  },
  lineHeight: { head: 1, body: 1.4 },
  headlineScale: 1,
  bodyScale: 1,
  headlineTrackingEm: -0.025,
  mayLetterSpace: true,
} as const satisfies Script;
