import type { Script } from '../script.js';

export default {
  id: 'Vaii',
  covers: ['Vaii'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-vai', weights: [400] }],
    round: [{ id: 'noto-sans-vai', weights: [400] }],
    straight: [{ id: 'noto-sans-vai', weights: [400] }],
    warm: [{ id: 'noto-sans-vai', weights: [400] }],
  },
  lineHeight: { head: 1.1, body: 1.5 },
  headlineScale: 0.85,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
