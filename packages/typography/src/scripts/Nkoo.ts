import type { Script } from '../script.js';

export default {
  id: 'Nkoo',
  covers: ['Nkoo'],
  direction: 'rtl',
  families: {
    text: [{ id: 'noto-sans-nko', weights: [400] }],
    round: [{ id: 'noto-sans-nko', weights: [400] }],
    straight: [{ id: 'noto-sans-nko', weights: [400] }],
    warm: [{ id: 'noto-sans-nko', weights: [400] }],
  },
  lineHeight: { head: 1.2, body: 1.5 },
  headlineScale: 0.9,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: false,
} as const satisfies Script;
