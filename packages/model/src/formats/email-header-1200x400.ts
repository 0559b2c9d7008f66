import { defineFormat } from '../format.js';

export default defineFormat({
  id: 'email-header-1200x400',
  purpose: 'Head of an e-mail, shown at half its size.',
  widthPx: 1200,
  heightPx: 400,
  shape: 'strip',
  source: 'common size, not checked against a mail program',
  sourceDate: '2026-11',
});
