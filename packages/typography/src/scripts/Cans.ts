import type { Script } from '../script.js';

export default {
  id: 'Cans',
  covers: ['Cans'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-canadian-aboriginal', weights: [400, 700] }],
    round: [{ id: 'noto-sans-canadian-aboriginal', weights: [900] }],
    straight: [{ id: 'noto-sans-canadian-aboriginal', weights: [900] }],
    warm: [{ id: 'noto-sans-canadian-aboriginal', weights: [700] }],
  },
  lineHeight: { head: 1.2, body: 1.5 },
  headlineScale: 0.85,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
