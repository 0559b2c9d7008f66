import { defineFormat } from '../format.js';

export default defineFormat({
  id: 'billboard-970x250',
  purpose: 'Large banner across the top of a page.',
  widthPx: 970,
  heightPx: 250,
  shape: 'strip',
  maxBytes: 250_000,
  source: 'IAB New Standard Ad Unit Portfolio 1.1, fixed sizes',
  sourceDate: '2017-07',
});
