import { defineFormat } from '../format.js';

export default defineFormat({
  id: 'mobile-banner-320x100',
  purpose: 'Banner on a phone.',
  widthPx: 320,
  heightPx: 100,
  shape: 'strip',
  source: 'common size, not checked against the page of a service',
  sourceDate: '2026-11',
});
