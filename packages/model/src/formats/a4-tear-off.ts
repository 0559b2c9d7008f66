import { definePrintFormat } from '../format.js';

export default definePrintFormat({
  id: 'a4-tear-off',
  purpose: 'Notice with a foot of tabs that people tear off and take along.',
  print: { widthMm: 210, heightMm: 297 },
  shape: 'tear-off',
  source: 'ISO 216',
  sourceDate: '2007',
});
