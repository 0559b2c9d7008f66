import type { Script } from '../script.js';

export default {
  id: 'Mlym',
  covers: ['Mlym'],
  direction: 'ltr',
  families: {
    text: [{ id: 'noto-sans-malayalam', weights: [400, 700] }],
    round: [{ id: 'noto-sans-malayalam', weights: [900] }],
    straight: [{ id: 'noto-sans-malayalam', weights: [900] }],
    warm: [{ id: 'noto-sans-malayalam', weights: [700] }],
  },
  lineHeight: { head: 1.2, body: 1.55 },
  headlineScale: 0.78,
  bodyScale: 1,
  headlineTrackingEm: 0,
  mayLetterSpace: true,
} as const satisfies Script;
