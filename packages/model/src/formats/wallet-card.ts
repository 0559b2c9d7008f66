import { definePrintFormat } from '../format.js';

export default definePrintFormat({
  id: 'wallet-card',
  purpose: 'Card that disappears in a wallet or a phone case.',
  print: { widthMm: 85.6, heightMm: 54 },
  shape: 'card',
  source: 'ISO/IEC 7810, ID-1: 85.60 × 53.98 mm, rounded up to whole layout pixels',
  sourceDate: '2019',
});
