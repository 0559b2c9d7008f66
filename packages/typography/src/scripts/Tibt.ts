import type { Script } from '../script.js';

export default {
  id: 'Tibt',
  covers: ['Tibt'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-serif-tibetan', weights: [400, 700] }],
    round: [{ id: 'noto-serif-tibetan', weights: [900] }],
    straight: [{ id: 'noto-serif-tibetan', weights: [900] }],
    warm: [{ id: 'noto-serif-tibetan', weights: [700] }],
  },
  lineHeight: { head: 1.85, body: 1.9 },
  headlineScale: 0.8,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
