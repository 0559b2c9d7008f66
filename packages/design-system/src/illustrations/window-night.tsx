import type { Illustration } from '../illustration.js';

export default {
  id: 'window-night',
  purpose: 'Says that somebody is awake and there, also at night.',
  mirrors: true,
  draw: ({ field, object, ink, light }) => (
    <>
      <path d="M40 10H200V202H220V224H20V202H40Z" fill={ink} />
      <path d="M56 26H114V106H56ZM126 26H184V106H126ZM56 118H114V198H56Z" fill={field} />
      <path d="M126 118H184V198H126Z" fill={light} />
      <path d="M143 138H167L178 166H132ZM150 166H160V198H150Z" fill={object} />
    </>
  ),
} satisfies Illustration;
