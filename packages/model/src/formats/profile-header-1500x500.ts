import { defineFormat } from '../format.js';

export default defineFormat({
  id: 'profile-header-1500x500',
  purpose: 'Header above a profile; the picture of the profile covers a corner of its foot.',
  widthPx: 1500,
  heightPx: 500,
  shape: 'strip',
  safeAreaPx: { bottom: 170 },
  source: 'common size, not checked against the page of a service; the safe area is our own',
  sourceDate: '2026-11',
});
