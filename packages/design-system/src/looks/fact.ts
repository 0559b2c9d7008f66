import type { Look } from '@campaignkit/model';

export default {
  id: 'fact',
  name: 'Advocacy and facts',
  voice: 'straight',
  headlineWeight: 700,
  cornerU: 0,
  colours: {
    field: '#D3C4A8',
    ink: '#2B1713',
    object: '#7A2A1D',
    light: '#FFFBEF',
    onLight: '#2B1713',
    onObject: '#D3C4A8',
    slab: '#2B1713',
    onSlab: '#D3C4A8',
  },
} satisfies Look;
