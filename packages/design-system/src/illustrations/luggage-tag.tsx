import type { Illustration } from '../illustration.js';

export default {
  id: 'luggage-tag',
  purpose: 'For travel and tourism: the number goes along in the luggage.',
  mirrors: true,
  draw: ({ field, object, ink, light }) => (
    <>
      <path d="M106 44C114 14 180 0 206 40" fill="none" stroke={ink} strokeWidth="10" strokeLinecap="round" />
      <path d="M76 34H136L176 74V166H36V74Z" fill={object} />
      <path d="M36 174H176V230H36Z" fill={light} />
      <circle cx="106" cy="66" r="14" fill={field} />
      <path d="M62 108H150M62 136H112" fill="none" stroke={field} strokeWidth="12" strokeLinecap="round" />
    </>
  ),
} satisfies Illustration;
