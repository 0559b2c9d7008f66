import type { Look } from '@campaignkit/model';

export default {
  id: 'preteen',
  name: 'Pre-teens',
  voice: 'straight',
  headlineWeight: 900,
  cornerU: 0,
  colours: {
    field: '#8FDCC0',
    ink: '#0C2B2B',
    object: '#0C2B2B',
    light: '#FFFFFF',
    onLight: '#0C2B2B',
    onObject: '#8FDCC0',
    slab: '#0C2B2B',
    onSlab: '#8FDCC0',
    hand: '#1F6F5C',
    onHand: '#D6F1E6',
  },
} satisfies Look;
