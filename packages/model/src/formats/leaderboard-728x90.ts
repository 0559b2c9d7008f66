import { defineFormat } from '../format.js';

export default defineFormat({
  id: 'leaderboard-728x90',
  purpose: 'Banner across the top of a page.',
  widthPx: 728,
  heightPx: 90,
  shape: 'strip',
  maxBytes: 150_000,
  source: 'IAB New Standard Ad Unit Portfolio 1.1, fixed sizes',
  sourceDate: '2017-07',
});
