import type { Look } from '@campaignkit/model';

export default {
  id: 'teens',
  name: 'Teens',
  voice: 'straight',
  headlineWeight: 900,
  cornerU: 3,
  colours: {
    field: '#FF7551',
    ink: '#190B14',
    object: '#190B14',
    light: '#FFF7EC',
    onLight: '#190B14',
    onObject: '#FF7551',
    slab: '#190B14',
    onSlab: '#FF7551',
    hand: '#3B2BD9',
    onHand: '#FFD9CE',
  },
} satisfies Look;
