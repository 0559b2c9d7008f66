import type { Script } from '../script.js';

export default {
  id: 'Khmr',
  covers: ['Khmr'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-khmer', weights: [400, 700] }],
    round: [{ id: 'noto-sans-khmer', weights: [900] }],
    straight: [{ id: 'noto-sans-khmer', weights: [900] }],
    warm: [{ id: 'noto-sans-khmer', weights: [700] }],
  },
  lineHeight: { head: 1.3, body: 1.6 },
  headlineScale: 0.82,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
