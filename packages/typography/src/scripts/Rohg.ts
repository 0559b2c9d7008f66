import type { Script } from '../script.js';

export default {
  id: 'Rohg',
  covers: ['Rohg'],
  direction: 'rtl',
  families: {
    text: [{ id: 'noto-sans-hanifi-rohingya', weights: [400, 700] }],
    round: [{ id: 'noto-sans-hanifi-rohingya', weights: [700] }],
    straight: [{ id: 'noto-sans-hanifi-rohingya', weights: [700] }],
    warm: [{ id: 'noto-sans-hanifi-rohingya', weights: [700] }],
  },
  lineHeight: { head: 1.3, body: 1.6 },
  headlineScale: 0.9,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: false,
} as const satisfies Script;
