import type { Script } from '../script.js';

export default {
  id: 'Mtei',
  covers: ['Mtei'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-meetei-mayek', weights: [400, 700] }],
    round: [{ id: 'noto-sans-meetei-mayek', weights: [900] }],
    straight: [{ id: 'noto-sans-meetei-mayek', weights: [900] }],
    warm: [{ id: 'noto-sans-meetei-mayek', weights: [700] }],
  },
  lineHeight: { head: 1.3, body: 1.6 },
  headlineScale: 0.85,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
