import type { Look } from '@campaignkit/model';

export default {
  id: 'quiet',
  name: 'Survivors',
  voice: 'warm',
  headlineWeight: 400,
  cornerU: 0,
  colours: {
    field: '#46536E',
    ink: '#F4EFE4',
    object: '#5D6C8B',
    light: '#F8E3B4',
    onLight: '#222B3D',
    onObject: '#F4EFE4',
    slab: '#5D6C8B',
    onSlab: '#F4EFE4',
  },
} satisfies Look;
