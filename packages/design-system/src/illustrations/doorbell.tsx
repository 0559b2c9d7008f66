import type { Illustration } from '../illustration.js';

export default {
  id: 'doorbell',
  purpose: 'Help is next door: one of the bells is the right one to ring.',
  mirrors: true,
  draw: ({ field, object, light }) => (
    <>
      <rect x="40" y="10" width="160" height="220" rx="20" fill={object} />
      <path d="M68 45H128M68 145H128M68 195H128" fill="none" stroke={field} strokeWidth="16" />
      <circle cx="166" cy="45" r="14" fill={field} />
      <circle cx="166" cy="145" r="14" fill={field} />
      <circle cx="166" cy="195" r="14" fill={field} />
      <rect x="50" y="71" width="140" height="48" rx="24" fill={light} />
      <path d="M72 95H128" fill="none" stroke={object} strokeWidth="16" />
      <circle cx="166" cy="95" r="14" fill={object} />
    </>
  ),
} satisfies Illustration;
