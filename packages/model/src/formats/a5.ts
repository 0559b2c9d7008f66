import { definePrintFormat } from '../format.js';

export default definePrintFormat({
  id: 'a5',
  purpose: 'Handbill for a counter or a school bag.',
  print: { widthMm: 148, heightMm: 210 },
  shape: 'poster',
  source: 'ISO 216',
  sourceDate: '2007',
});
