import type { Look } from '@campaignkit/model';

export default {
  id: 'parents',
  name: 'Parents',
  voice: 'warm',
  headlineWeight: 400,
  cornerU: 0,
  colours: {
    field: '#E8A97E',
    ink: '#34141B',
    object: '#A93B22',
    light: '#FFF4DC',
    onLight: '#34141B',
    onObject: '#F9DCC4',
    slab: '#34141B',
    onSlab: '#E8A97E',
  },
} satisfies Look;
