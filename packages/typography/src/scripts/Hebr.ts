import type { Script } from '../script.js';

export default {
  id: 'Hebr',
  covers: ['Hebr'],
  direction: 'rtl',
  families: {
    text: [{ id: 'noto-sans-hebrew', weights: [400, 700] }],
    round: [{ id: 'fredoka', weights: [700] }],
    straight: [{ id: 'noto-sans-hebrew', weights: [900] }],
    warm: [{ id: 'noto-sans-hebrew', weights: [700] }],
  },
  lineHeight: { head: 1.1, body: 1.45 },
  headlineScale: 0.95,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
