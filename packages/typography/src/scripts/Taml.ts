import type { Script } from '../script.js';

export default {
  id: 'Taml',
  covers: ['Taml'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-tamil', weights: [400, 700] }],
    round: [{ id: 'baloo-thambi-2', weights: [800] }],
    straight: [{ id: 'noto-sans-tamil', weights: [900] }],
    warm: [{ id: 'noto-sans-tamil', weights: [700] }],
  },
  lineHeight: { head: 1.2, body: 1.55 },
  headlineScale: 0.75,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
