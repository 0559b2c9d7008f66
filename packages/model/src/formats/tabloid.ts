import { definePrintFormat } from '../format.js';

export default definePrintFormat({
  id: 'tabloid',
  purpose: 'Poster for corridors where printers hold US paper.',
  print: { widthMm: 279.4, heightMm: 431.8 },
  shape: 'poster',
  source: 'ANSI/ASME Y14.1, size B: 11 × 17 in',
  sourceDate: '2020',
});
