import type { Script } from '../script.js';

export default {
  id: 'Thai',
  covers: ['Thai'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-thai', weights: [400, 600, 700] }],
    // Mitr strikes its zero through, which a child may read as another sign.
    round: [
      { id: 'mitr', weights: [500, 600], without: '0123456789' },
      { id: 'baloo-2', weights: [600, 800] },
    ],
    straight: [{ id: 'noto-sans-thai', weights: [900] }],
    warm: [{ id: 'noto-sans-thai', weights: [600, 700] }],
  },
  lineHeight: { head: 1.3, body: 1.6 },
  headlineScale: 0.82,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
