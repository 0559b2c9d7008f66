import type { Look } from '@campaignkit/model';

export default {
  id: 'children',
  name: 'Children 7–10',
  voice: 'round',
  headlineWeight: 800,
  cornerU: 4,
  colours: {
    field: '#FFB92E',
    ink: '#1D1549',
    object: '#2B50E8',
    light: '#FFFDF4',
    onLight: '#1D1549',
    onObject: '#FFFFFF',
    slab: '#1D1549',
    onSlab: '#FFB92E',
  },
} satisfies Look;
