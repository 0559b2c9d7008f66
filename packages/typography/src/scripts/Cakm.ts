import type { Script } from '../script.js';

export default {
  id: 'Cakm',
  covers: ['Cakm'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-chakma', weights: [400] }],
    round: [{ id: 'noto-sans-chakma', weights: [400] }],
    straight: [{ id: 'noto-sans-chakma', weights: [400] }],
    warm: [{ id: 'noto-sans-chakma', weights: [400] }],
  },
  lineHeight: { head: 1.3, body: 1.6 },
  headlineScale: 0.8,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
