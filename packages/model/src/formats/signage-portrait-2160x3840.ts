import { defineFormat } from '../format.js';

export default defineFormat({
  id: 'signage-portrait-2160x3840',
  purpose: 'Upright screen in a station, a shop or a waiting room.',
  widthPx: 2160,
  heightPx: 3840,
  shape: 'tall',
  source: 'ITU-R BT.2020-2, turned upright',
  sourceDate: '2015-10',
});
