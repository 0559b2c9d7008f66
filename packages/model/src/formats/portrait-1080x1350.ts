import { defineFormat } from '../format.js';

export default defineFormat({
  id: 'portrait-1080x1350',
  purpose: 'Tall card for a feed.',
  widthPx: 1080,
  heightPx: 1350,
  shape: 'portrait',
  source: 'size in common use on social feeds',
  sourceDate: '2026-11',
});
