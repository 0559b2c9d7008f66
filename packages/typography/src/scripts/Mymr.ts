import type { Script } from '../script.js';

export default {
  id: 'Mymr',
  covers: ['Mymr'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-myanmar', weights: [400, 700] }],
    round: [{ id: 'noto-sans-myanmar', weights: [900] }],
    straight: [{ id: 'noto-sans-myanmar', weights: [900] }],
    warm: [{ id: 'noto-sans-myanmar', weights: [700] }],
  },
  lineHeight: { head: 1.5, body: 1.6 },
  headlineScale: 0.8,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
