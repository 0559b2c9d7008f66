import { defineFormat } from '../format.js';

export default defineFormat({
  id: 'story-1080x1920',
  purpose: 'Full-screen story; text stays clear of the bars at top and bottom.',
  widthPx: 1080,
  heightPx: 1920,
  shape: 'tall',
  safeAreaPx: { top: 260, bottom: 346 },
  source: 'size in common use on social feeds',
  sourceDate: '2026-11',
});
