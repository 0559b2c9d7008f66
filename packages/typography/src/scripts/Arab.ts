import type { Script } from '../script.js';

export default {
  id: 'Arab',
  covers: ['Arab'],
  direction: 'rtl',
  families: {
    text: [{ id: 'noto-sans-arabic', weights: [400, 600, 700, 800] }],
    round: [{ id: 'baloo-bhaijaan-2', weights: [600, 800] }],
    straight: [{ id: 'noto-kufi-arabic', weights: [800] }],
    warm: [{ id: 'noto-sans-arabic', weights: [600] }],
  },
  lineHeight: { head: 1.38, body: 1.62 },
  headlineScale: 0.8,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: false,
} as const satisfies Script;
