import { defineFormat } from '../format.js';

export default defineFormat({
  id: 'feed-1200x675',
  purpose: 'Wide picture of a feed, 16:9.',
  widthPx: 1200,
  heightPx: 675,
  shape: 'wide',
  source: 'common size, not checked against the page of a service',
  sourceDate: '2026-11',
});
