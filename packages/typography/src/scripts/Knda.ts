import type { Script } from '../script.js';

export default {
  id: 'Knda',
  covers: ['Knda'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-kannada', weights: [400, 700] }],
    round: [{ id: 'baloo-tamma-2', weights: [800] }],
    straight: [{ id: 'noto-sans-kannada', weights: [900] }],
    warm: [{ id: 'noto-sans-kannada', weights: [700] }],
  },
  lineHeight: { head: 1.3, body: 1.6 },
  headlineScale: 0.8,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
