import { defineFormat } from '../format.js';

export default defineFormat({
  id: 'link-1200x630',
  purpose: 'Preview of a shared link.',
  widthPx: 1200,
  heightPx: 630,
  shape: 'wide',
  source: 'Open Graph practice',
  sourceDate: '2026-11',
});
