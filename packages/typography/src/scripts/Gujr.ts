import type { Script } from '../script.js';

export default {
  id: 'Gujr',
  covers: ['Gujr'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-gujarati', weights: [400, 700] }],
    round: [{ id: 'baloo-bhai-2', weights: [800] }],
    straight: [{ id: 'noto-sans-gujarati', weights: [900] }],
    warm: [{ id: 'noto-sans-gujarati', weights: [700] }],
  },
  lineHeight: { head: 1.18, body: 1.5 },
  headlineScale: 0.85,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
