import type { Script } from '../script.js';

export default {
  id: 'Orya',
  covers: ['Orya'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-oriya', weights: [400, 700] }],
    round: [{ id: 'baloo-bhaina-2', weights: [800] }],
    straight: [{ id: 'noto-sans-oriya', weights: [900] }],
    warm: [{ id: 'noto-sans-oriya', weights: [700] }],
  },
  lineHeight: { head: 1.3, body: 1.6 },
  headlineScale: 0.85,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
