import type { Illustration } from '../illustration.js';

export default {
  id: 'leave-chat',
  purpose: 'Says "I say no and leave": an open palm before a chat with the cross that closes it.',
  mirrors: true,
  draw: ({ field, ink, light, hand }) => (
    <>
      <path d="M30 10H150A20 20 0 0 1 170 30V92A20 20 0 0 1 150 112H82L42 148V112H30A20 20 0 0 1 10 92V30A20 20 0 0 1 30 10Z" fill={ink} />
      <path d="M40 40L78 78M78 40L40 78" fill="none" stroke={light} strokeWidth="14" strokeLinecap="round" />
      <path d="M106 176V108M136 164V78M166 164V70M196 172V86" fill="none" stroke={field} strokeWidth="42" strokeLinecap="round" />
      <path d="M84 150H218V208L212 220C206 228 202 232 202 240H112C108 224 84 212 84 186Z" fill={field} />
      <path d="M106 176V108M136 164V78M166 164V70M196 172V86" fill="none" stroke={hand} strokeWidth="24" strokeLinecap="round" />
      <path d="M94 152H208V206L203 212C194 224 192 230 192 240H122C118 218 94 206 94 186Z" fill={hand} />
      <path d="M110 214L66 172" fill="none" stroke={hand} strokeWidth="24" strokeLinecap="round" />
    </>
  ),
} satisfies Illustration;
