import { defineFormat } from '../format.js';

export default defineFormat({
  id: 'rectangle-300x250',
  purpose: 'Banner inside a text or a column.',
  widthPx: 300,
  heightPx: 250,
  shape: 'box',
  maxBytes: 150_000,
  source: 'IAB New Standard Ad Unit Portfolio 1.1, fixed sizes',
  sourceDate: '2017-07',
});
