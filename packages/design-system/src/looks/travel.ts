import type { Look } from '@campaignkit/model';

export default {
  id: 'travel',
  name: 'Travellers',
  voice: 'straight',
  headlineWeight: 700,
  cornerU: 0,
  colours: {
    field: '#0B3C49',
    ink: '#F3EEDF',
    // In grey, and for eyes without cones for short waves, too near to the light to touch it: leave a gap of field between them.
    object: '#D9BD90',
    light: '#FFDB57',
    onLight: '#0B3C49',
    onObject: '#0B3C49',
    slab: '#D9BD90',
    onSlab: '#0B3C49',
    hand: '#2E6A78',
    onHand: '#F3EEDF',
  },
} satisfies Look;
