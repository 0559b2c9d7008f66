import { defineFormat } from '../format.js';

export default defineFormat({
  id: 'signage-landscape-3840x2160',
  purpose: 'Screen on a wall of a station, a shop or a waiting room.',
  widthPx: 3840,
  heightPx: 2160,
  shape: 'wide',
  source: 'ITU-R BT.2020-2',
  sourceDate: '2015-10',
});
