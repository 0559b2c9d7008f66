import { defineFormat } from '../format.js';

export default defineFormat({
  id: 'link-1200x627',
  purpose: 'Preview of a shared link on networks for work.',
  widthPx: 1200,
  heightPx: 627,
  shape: 'wide',
  source: 'common size, not checked against the page of a service',
  sourceDate: '2026-11',
});
