import type { Look } from '@campaignkit/model';

export default {
  id: 'deterrence',
  name: 'Deterrence',
  voice: 'straight',
  headlineWeight: 700,
  cornerU: 0,
  colours: {
    field: '#10151F',
    ink: '#EFEBE1',
    object: '#2A3547',
    light: '#FFC94D',
    onLight: '#10151F',
    onObject: '#EFEBE1',
    slab: '#2A3547',
    onSlab: '#EFEBE1',
    hand: '#5B6B84',
    onHand: '#EFEBE1',
  },
} satisfies Look;
