import { definePrintFormat } from '../format.js';

export default definePrintFormat({
  id: 'letter',
  purpose: 'Poster for a notice board where office printers hold US paper.',
  print: { widthMm: 215.9, heightMm: 279.4 },
  shape: 'portrait',
  source: 'ANSI/ASME Y14.1, size A: 8.5 × 11 in',
  sourceDate: '2020',
});
