import type { Script } from '../script.js';

export default {
  id: 'Thai',
  direction: 'ltr',
  languages: ['th'],
  families: {
    text: [{ id: 'noto-sans-thai', weights: [400, 600, 700] }],
    round: [{ id: 'mitr', weights: [500, 600] }],
    straight: [{ id: 'noto-sans-thai', weights: [900] }],
    warm: [{ id: 'noto-sans-thai', weights: [600, 700] }],
  },
  lineHeight: { head: 1.3, body: 1.6 },
  headlineScale: 0.82,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
