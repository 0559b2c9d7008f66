import type { Script } from '../script.js';

export default {
  id: 'Telu',
  covers: ['Telu'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-telugu', weights: [400, 700] }],
    round: [{ id: 'baloo-tammudu-2', weights: [800] }],
    straight: [{ id: 'noto-sans-telugu', weights: [900] }],
    warm: [{ id: 'noto-sans-telugu', weights: [700] }],
  },
  lineHeight: { head: 1.35, body: 1.6 },
  headlineScale: 0.82,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
