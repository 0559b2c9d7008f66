import type { Illustration } from '../illustration.js';

export default {
  id: 'door-ajar',
  purpose: 'Stands for a way that is open: a helpline, an adult, a service that lets you in.',
  mirrors: true,
  draw: ({ field, object, ink, light }) => (
    <>
      <path d="M71 206V15H179V206" fill="none" stroke={ink} strokeWidth="10" />
      <path d="M10 201H66M184 201H230" fill="none" stroke={ink} strokeWidth="10" />
      <path d="M76 20H174V206L222 236H128V46Z" fill={light} />
      <path d="M76 20L128 46V236L76 206Z" fill={object} />
      <circle cx="112" cy="138" r="8" fill={field} />
    </>
  ),
} satisfies Illustration;
