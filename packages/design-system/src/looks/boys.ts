import type { Look } from '@campaignkit/model';

export default {
  id: 'boys',
  name: 'Boys and money',
  voice: 'straight',
  headlineWeight: 900,
  cornerU: 0,
  colours: {
    field: '#0D3A33',
    ink: '#F1F3E6',
    object: '#1F6153',
    light: '#D9F24C',
    onLight: '#0D3A33',
    onObject: '#F1F3E6',
    slab: '#1F6153',
    onSlab: '#F1F3E6',
  },
} satisfies Look;
