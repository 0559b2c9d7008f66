import { defineFormat } from '../format.js';

export default defineFormat({
  id: 'forward-1080',
  purpose: 'Picture that people forward from chat to chat, light enough for a slow line.',
  widthPx: 1080,
  heightPx: 1080,
  shape: 'square',
  maxBytes: 100_000,
  source: 'limit of this project, no rule of a service',
  sourceDate: '2026-11',
});
