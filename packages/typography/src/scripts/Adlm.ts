import type { Script } from '../script.js';

export default {
  id: 'Adlm',
  covers: ['Adlm'],
  direction: 'rtl',
  families: {
    text: [{ id: 'noto-sans-adlam', weights: [400, 700] }],
    round: [{ id: 'noto-sans-adlam', weights: [700] }],
    straight: [{ id: 'noto-sans-adlam', weights: [700] }],
    warm: [{ id: 'noto-sans-adlam', weights: [700] }],
  },
  lineHeight: { head: 1.2, body: 1.5 },
  headlineScale: 0.9,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: false,
} as const satisfies Script;
