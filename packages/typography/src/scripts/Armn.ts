import type { Script } from '../script.js';

export default {
  id: 'Armn',
  covers: ['Armn'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-armenian', weights: [400, 700] }],
    round: [{ id: 'noto-sans-armenian', weights: [900] }],
    straight: [{ id: 'noto-sans-armenian', weights: [900] }],
    warm: [{ id: 'noto-sans-armenian', weights: [700] }],
  },
  lineHeight: { head: 1.1, body: 1.45 },
  headlineScale: 0.9,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
