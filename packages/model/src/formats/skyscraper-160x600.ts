import { defineFormat } from '../format.js';

export default defineFormat({
  id: 'skyscraper-160x600',
  purpose: 'Banner beside a page.',
  widthPx: 160,
  heightPx: 600,
  shape: 'column',
  maxBytes: 150_000,
  source: 'IAB New Standard Ad Unit Portfolio 1.1, fixed sizes',
  sourceDate: '2017-07',
});
