import type { Look } from '@campaignkit/model';

export default {
  id: 'bystanders',
  name: 'Bystanders',
  voice: 'straight',
  headlineWeight: 900,
  cornerU: 0,
  colours: {
    field: '#9CCBF5',
    ink: '#0E1B3D',
    object: '#F0502E',
    light: '#FFFFFF',
    onLight: '#0E1B3D',
    onObject: '#0E1B3D',
    slab: '#0E1B3D',
    onSlab: '#9CCBF5',
    hand: '#2A55C9',
    onHand: '#D5E8FB',
  },
} satisfies Look;
