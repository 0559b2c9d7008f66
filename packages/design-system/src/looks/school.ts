import type { Look } from '@campaignkit/model';

export default {
  id: 'school',
  name: 'Schools and staff',
  voice: 'straight',
  headlineWeight: 700,
  cornerU: 0,
  colours: {
    field: '#BFD3C6',
    ink: '#10261F',
    object: '#2C6B57',
    light: '#FFFFFF',
    onLight: '#10261F',
    // The field has 4.0:1 on the object, and white belongs to the light.
    onObject: '#D9E6DE',
    slab: '#10261F',
    onSlab: '#BFD3C6',
  },
} satisfies Look;
