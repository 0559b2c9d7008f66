import { defineFormat } from '../format.js';

export default defineFormat({
  id: 'call-background-1920x1080',
  purpose: 'Background of a video call; a person sits in front of its middle.',
  widthPx: 1920,
  heightPx: 1080,
  shape: 'backdrop',
  source: 'ITU-R BT.709-6, 16:9',
  sourceDate: '2015-06',
});
