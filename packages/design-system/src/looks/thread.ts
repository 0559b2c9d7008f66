import type { Look } from '@campaignkit/model';

export default {
  id: 'thread',
  name: 'Removal',
  voice: 'straight',
  headlineWeight: 900,
  cornerU: 0,
  colours: {
    field: '#2136A6',
    ink: '#F4F3FF',
    object: '#8795F0',
    light: '#FFE04A',
    onLight: '#141F66',
    onObject: '#141F66',
    slab: '#141F66',
    onSlab: '#F4F3FF',
  },
} satisfies Look;
