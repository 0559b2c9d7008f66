import { defineFormat } from '../format.js';

export default defineFormat({
  id: 'slide-1920x1080',
  purpose: 'Slide of a talk, a lesson or a briefing.',
  widthPx: 1920,
  heightPx: 1080,
  shape: 'wide',
  source: 'ITU-R BT.709-6, 16:9',
  sourceDate: '2015-06',
});
