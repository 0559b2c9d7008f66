import type { Illustration } from '../illustration.js';

export default {
  id: 'flag-player',
  purpose: 'Says "report this player": a raised flag over a game pad.',
  mirrors: true,
  draw: ({ field, object, ink, light }) => (
    <>
      <path d="M122 14H214L192 50L214 86H122Z" fill={light} />
      <path d="M122 9V128" fill="none" stroke={ink} strokeWidth="14" strokeLinecap="round" />
      <path
        d="M74 118H166A46 46 0 0 1 211 156L221 208A27 27 0 0 1 175 229L156 208H84L65 229A27 27 0 0 1 19 208L29 156A46 46 0 0 1 74 118Z"
        fill={object}
      />
      <path d="M80 142V182M60 162H100" fill="none" stroke={field} strokeWidth="14" />
      <circle cx="152" cy="174" r="10" fill={field} />
      <circle cx="178" cy="150" r="10" fill={field} />
    </>
  ),
} satisfies Illustration;
