import type { Illustration } from '../illustration.js';

export default {
  id: 'umbrella-two',
  purpose: 'One stands beside the other and shares the umbrella: both stay dry.',
  mirrors: true,
  draw: ({ ink, light, hand }) => (
    <g>
      <path d="M192 24L206 10M216 52L230 38" fill="none" stroke={ink} strokeWidth={10} strokeLinecap="round" />
      <circle cx="59" cy="152" r="20" fill={hand} />
      <circle cx="159" cy="152" r="20" fill={hand} />
      <path
        d="M24 240V188A20 20 0 0 1 44 168H74A20 20 0 0 1 94 188V240ZM124 240V188A20 20 0 0 1 144 168H174A20 20 0 0 1 194 188V240Z"
        fill={hand}
      />
      <path d="M151.4 17.6L147.3 33.1M129.7 98.7L103.3 197.3" fill="none" stroke={ink} strokeWidth={10} strokeLinecap="round" />
      <path
        d="M29.1 80.1C41.1 35.3 94.9 10.8 149.4 25.3C203.8 39.9 238.2 88.1 226.1 132.9Q214.4 111.1 193.3 124.1Q181.5 102.3 160.5 115.3Q148.7 93.5 127.6 106.5Q115.9 84.7 94.8 97.7Q83 75.9 61.9 88.9Q50.2 67.1 29.1 80.1Z"
        fill={light}
      />
    </g>
  ),
} satisfies Illustration;
