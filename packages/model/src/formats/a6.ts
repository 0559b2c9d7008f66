import { definePrintFormat } from '../format.js';

export default definePrintFormat({
  id: 'a6',
  purpose: 'Postcard for a rack or a pocket.',
  print: { widthMm: 105, heightMm: 148 },
  shape: 'poster',
  source: 'ISO 216',
  sourceDate: '2007',
});
