import { definePrintFormat } from '../format.js';

export default definePrintFormat({
  id: 'a2',
  purpose: 'Poster for halls, stations and shop windows.',
  print: { widthMm: 420, heightMm: 594 },
  shape: 'poster',
  source: 'ISO 216',
  sourceDate: '2007',
});
