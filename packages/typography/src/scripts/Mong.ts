import type { Script } from '../script.js';

export default {
  id: 'Mong',
  covers: ['Mong'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-mongolian', weights: [400] }],
    round: [{ id: 'noto-sans-mongolian', weights: [400] }],
    straight: [{ id: 'noto-sans-mongolian', weights: [400] }],
    warm: [{ id: 'noto-sans-mongolian', weights: [400] }],
  },
  lineHeight: { head: 1.2, body: 1.5 },
  headlineScale: 0.9,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: false,
} as const satisfies Script;
