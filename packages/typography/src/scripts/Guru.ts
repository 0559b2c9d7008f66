import type { Script } from '../script.js';

export default {
  id: 'Guru',
  covers: ['Guru'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-gurmukhi', weights: [400, 700] }],
    round: [{ id: 'baloo-paaji-2', weights: [800] }],
    straight: [{ id: 'noto-sans-gurmukhi', weights: [900] }],
    warm: [{ id: 'noto-sans-gurmukhi', weights: [700] }],
  },
  lineHeight: { head: 1.2, body: 1.5 },
  headlineScale: 0.85,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: false,
} as const satisfies Script;
