import type { Look } from '@campaignkit/model';

export default {
  id: 'rose',
  name: 'Teens, relations',
  voice: 'straight',
  headlineWeight: 900,
  cornerU: 0,
  colours: {
    field: '#FFB1C8',
    ink: '#2A0716',
    object: '#2B4BE0',
    light: '#FFFFFF',
    onLight: '#2A0716',
    // The field has 3.9:1 on the object, and white belongs to the light.
    onObject: '#FFDCE7',
    slab: '#2A0716',
    onSlab: '#FFB1C8',
    hand: '#2A0716',
    onHand: '#FFB1C8',
  },
} satisfies Look;
