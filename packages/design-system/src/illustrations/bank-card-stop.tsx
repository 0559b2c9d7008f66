import type { Illustration } from '../illustration.js';

export default {
  id: 'bank-card-stop',
  purpose: 'A payment under pressure can be stopped: the card comes no further than the bar.',
  mirrors: true,
  draw: ({ field, object, ink, light }) => (
    <g>
      <path d="M10 124H34M10 150H34M10 176H34" fill="none" stroke={ink} strokeWidth={10} strokeLinecap="round" />
      <path d="M60 104H158A10 10 0 0 1 168 114V186A10 10 0 0 1 158 196H60A10 10 0 0 1 50 186V114A10 10 0 0 1 60 104Z" fill={object} />
      <path d="M50 122H168V140H50ZM66 158H94V180H66Z" fill={field} />
      <path d="M178 30H212V204H178Z" fill={light} />
      <path d="M10 204H230V218H10Z" fill={ink} />
    </g>
  ),
} satisfies Illustration;
