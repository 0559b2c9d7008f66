import type { Illustration } from '../illustration.js';

export default {
  id: 'notice-board',
  purpose: 'Among all that hangs there, one sheet is easy to find.',
  mirrors: true,
  draw: ({ object, ink, light }) => (
    <g>
      <path d="M36 50V230M204 50V230M36 182H204" fill="none" stroke={ink} strokeWidth={14} />
      <path d="M8 54L36 22H204L232 54Z" fill={object} />
      <path d="M54 72H80V112H54ZM54 124H80V164H54ZM160 72H186V100H160ZM160 112H186V164H160Z" fill={object} />
      <path d="M105.2 70.6L155.5 84.1L134.8 161.4L84.5 147.9Z" fill={light} />
      <path d="M110.6 96.9L137.7 104.2M104.9 118.2L132 125.4" fill="none" stroke={object} strokeWidth={10} />
    </g>
  ),
} satisfies Illustration;
