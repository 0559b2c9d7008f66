import { definePrintFormat } from '../format.js';

export default definePrintFormat({
  id: 'a3',
  purpose: 'Poster for corridors and waiting rooms.',
  print: { widthMm: 297, heightMm: 420 },
  shape: 'poster',
  source: 'ISO 216',
  sourceDate: '2007',
});
