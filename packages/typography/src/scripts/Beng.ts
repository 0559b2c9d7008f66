import type { Script } from '../script.js';

export default {
  id: 'Beng',
  covers: ['Beng'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-bengali', weights: [400, 700] }],
    round: [{ id: 'baloo-da-2', weights: [800] }],
    straight: [{ id: 'noto-sans-bengali', weights: [900] }],
    warm: [{ id: 'noto-sans-bengali', weights: [700] }],
  },
  lineHeight: { head: 1.18, body: 1.5 },
  headlineScale: 0.85,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: false,
} as const satisfies Script;
