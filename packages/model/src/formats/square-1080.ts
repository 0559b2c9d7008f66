import { defineFormat } from '../format.js';

export default defineFormat({
  id: 'square-1080',
  purpose: 'Card for a feed.',
  widthPx: 1080,
  heightPx: 1080,
  shape: 'square',
  source: 'size in common use on social feeds',
  sourceDate: '2026-11',
});
