import type { Script } from '../script.js';

export default {
  id: 'Thaa',
  covers: ['Thaa'],
  direction: 'rtl',
  families: {
    text: [{ id: 'noto-sans-thaana', weights: [400, 700] }],
    round: [{ id: 'noto-sans-thaana', weights: [900] }],
    straight: [{ id: 'noto-sans-thaana', weights: [900] }],
    warm: [{ id: 'noto-sans-thaana', weights: [700] }],
  },
  lineHeight: { head: 1.2, body: 1.5 },
  headlineScale: 0.85,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
