import { defineFormat } from '../format.js';

export default defineFormat({
  id: 'square-800',
  purpose: 'Small card for newsletters, shops and catalogues.',
  widthPx: 800,
  heightPx: 800,
  shape: 'square',
  source: 'common size, not checked against the page of a service',
  sourceDate: '2026-11',
});
