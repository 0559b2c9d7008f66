import type { Illustration } from '../illustration.js';

export default {
  id: 'coin-bubble',
  purpose: 'For offers of money and coins: one of them is not a coin but somebody who answers.',
  mirrors: true,
  draw: ({ field, ink, light }) => (
    <>
      <circle cx="42" cy="42" r="32" fill={ink} />
      <circle cx="42" cy="42" r="20" fill="none" stroke={field} strokeWidth="7" />
      <circle cx="120" cy="42" r="32" fill={ink} />
      <circle cx="120" cy="42" r="20" fill="none" stroke={field} strokeWidth="7" />
      <circle cx="198" cy="42" r="32" fill={ink} />
      <circle cx="198" cy="42" r="20" fill="none" stroke={field} strokeWidth="7" />
      <circle cx="42" cy="120" r="32" fill={ink} />
      <circle cx="42" cy="120" r="20" fill="none" stroke={field} strokeWidth="7" />
      <circle cx="198" cy="120" r="32" fill={ink} />
      <circle cx="198" cy="120" r="20" fill="none" stroke={field} strokeWidth="7" />
      <circle cx="42" cy="198" r="32" fill={ink} />
      <circle cx="42" cy="198" r="20" fill="none" stroke={field} strokeWidth="7" />
      <circle cx="120" cy="198" r="32" fill={ink} />
      <circle cx="120" cy="198" r="20" fill="none" stroke={field} strokeWidth="7" />
      <circle cx="198" cy="198" r="32" fill={ink} />
      <circle cx="198" cy="198" r="20" fill="none" stroke={field} strokeWidth="7" />
      <path d="M120 84A36 36 0 1 1 107 153.6L84 160V120A36 36 0 0 1 120 84Z" fill={light} />
    </>
  ),
} satisfies Illustration;
