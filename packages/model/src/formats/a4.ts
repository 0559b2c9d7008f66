import { definePrintFormat } from '../format.js';

export default definePrintFormat({
  id: 'a4',
  purpose: 'Poster for a notice board, office printers.',
  print: { widthMm: 210, heightMm: 297 },
  shape: 'poster',
  source: 'ISO 216',
  sourceDate: '2007',
});
