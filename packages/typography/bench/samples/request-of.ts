import type { SetTextRequest } from '../../src/set-text.types.js';
import type { Sample } from './sample.js';

export function requestOf({ lang, widthPx, fontSizePx, fontWeight, lineHeight, fit }: Sample, text: string): SetTextRequest {
  return { text, lang, widthPx, fontSizePx, fontWeight, lineHeight, ...(fit ? { fit } : {}) };
}
